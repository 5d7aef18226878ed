import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldTexts, wideBox } from "./field.tsx";

/** One of the texts to choose from; an `<option>` takes plain text only. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

type Props<Value extends string> = Omit<
  ComponentProps<"select">,
  "value" | "onChange" | "className" | "children"
> &
  FieldTexts & {
    readonly id: string;
    readonly options: readonly Option<Value>[];
    /** null when nothing is chosen; then `placeholder` stands in the box. */
    readonly value: Value | null;
    readonly onChange: (value: Value) => void;
    readonly placeholder?: string;
  };

/** One of many known answers; for fewer than seven take `RadioGroup`. */
export function Select<Value extends string>(props: Props<Value>): ReactNode {
  const { id, label, requiredMark, optionalMark, hint, error, ...own } = props;
  const { options, value, onChange, placeholder, ...rest } = own;
  return (
    <Field {...{ id, label, requiredMark, optionalMark, hint, error }}>
      {(control) => (
        <select
          {...rest}
          {...control}
          value={value ?? ""}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
          className={`${wideBox} block`}
        >
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
