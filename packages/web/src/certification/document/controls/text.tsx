import type { FieldValue } from "@yorisoi/rules/certification";
import type { ReactNode } from "react";
import { TextField } from "../../../design/index.ts";
import { useTyped } from "../use-typed.ts";
import type { ControlProps } from "./control.tsx";
import { TypedBox, textsWith } from "./typed-box.tsx";

export const plainly = {
  show: (value: FieldValue): string => (value === null ? "" : String(value)),
  read: (text: string): unknown => text,
};

export function TextControl({ fieldKey, id, texts }: ControlProps<"text">): ReactNode {
  const typed = useTyped(fieldKey, plainly);
  return (
    <TypedBox fieldKey={fieldKey} typed={typed}>
      <TextField
        id={id}
        {...textsWith(texts, typed)}
        autoComplete="off"
        value={typed.text}
        onChange={({ target }) => typed.type(target.value)}
      />
    </TypedBox>
  );
}
