import { type ReactNode, useMemo } from "react";
import { Furigana } from "../../../app/words.tsx";
import { TextField } from "../../../design/index.ts";
import { useTyped } from "../use-typed.ts";
import { readNumber } from "../words/read-number.ts";
import type { ControlProps } from "./control.tsx";
import { plainly } from "./text.tsx";
import { TypedBox, textsWith } from "./typed-box.tsx";

export function NumberControl({ fieldKey, id, kind, texts }: ControlProps<"number">): ReactNode {
  const { unit, decimals } = kind;
  const ways = useMemo(
    () => ({ show: plainly.show, read: (text: string) => readNumber(text, unit) }),
    [unit],
  );
  const typed = useTyped(fieldKey, ways);
  return (
    <TypedBox fieldKey={fieldKey} typed={typed}>
      <TextField
        id={id}
        {...textsWith(texts, typed)}
        inputMode={decimals === 0 ? "numeric" : "decimal"}
        size={8}
        autoComplete="off"
        unit={unit && <Furigana text={unit} />}
        value={typed.text}
        onChange={({ target }) => typed.type(target.value)}
      />
    </TypedBox>
  );
}
