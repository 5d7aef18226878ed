import type { ReactNode } from "react";
import { T } from "../../../app/words.tsx";
import { TextArea } from "../../../design/index.ts";
import { useTyped } from "../use-typed.ts";
import type { ControlProps } from "./control.tsx";
import { plainly } from "./text.tsx";
import { TypedBox, textsWith } from "./typed-box.tsx";

/** From which part of the longest length on one is told how much room is left. */
const NEAR = 0.8;

/** A plain box, so that typing by voice and every input method work in it as they do elsewhere. */
export function LongTextControl({ fieldKey, id, kind, texts }: ControlProps<"long-text">): ReactNode {
  const typed = useTyped(fieldKey, plainly);
  const { most } = kind;
  const length = Array.from(typed.text).length;
  const words = <T k="document.count" values={{ length, most }} />;
  const count = length > most * NEAR ? { count: () => words } : {};
  return (
    <TypedBox fieldKey={fieldKey} typed={typed}>
      <TextArea id={id} {...textsWith(texts, typed)} value={typed.text} onChange={typed.type} {...count} />
    </TypedBox>
  );
}
