import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldTexts, wideBox } from "./field.tsx";

type Props = Omit<ComponentProps<"textarea">, "value" | "onChange" | "className"> &
  FieldTexts & {
    readonly id: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** The number of characters so far in words, for example 「120 / 400文字」. */
    readonly count?: (length: number) => ReactNode;
  };

/** Characters as PostgreSQL counts them too: one for a kanji outside the basic plane. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** A longer text; the box grows with it where the browser can (`field-sizing`), else it can be pulled larger. */
export function TextArea(props: Props): ReactNode {
  const { id, label, requiredMark, optionalMark, hint, error, value, onChange, count, ...rest } = props;
  return (
    <Field
      {...{ id, label, requiredMark, optionalMark, hint, error }}
      alsoDescribedBy={count && `${id}-count`}
    >
      {(control) => (
        <>
          <textarea
            rows={4}
            {...rest}
            {...control}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={`${wideBox} block min-h-32 resize-y [field-sizing:content]`}
          />
          {count && (
            <p id={`${id}-count`} className="text-solid-gray-700 tabular-nums">
              {count(lengthOf(value))}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
