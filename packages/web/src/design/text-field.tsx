import type { ComponentProps, ReactNode } from "react";
import { box, Field, type FieldTexts, wideBox } from "./field.tsx";

type Props = ComponentProps<"input"> &
  FieldTexts & {
    readonly id: string;
    readonly type?: "text" | "password" | "tel" | "email" | "search";
    /** Stands behind the field. */
    readonly unit?: ReactNode;
  };

/** A short text to type, with its label above, what to write, and what is wrong with it. `size` makes it short. */
export function TextField(props: Props): ReactNode {
  const { id, label, requiredMark, optionalMark, hint, error, unit, className = "", ...input } = props;
  return (
    <Field {...{ id, label, requiredMark, optionalMark, hint, error }}>
      {(control) => (
        <p className="flex items-center gap-2">
          <input {...input} {...control} className={`${input.size ? box : wideBox} ${className}`} />
          {unit}
        </p>
      )}
    </Field>
  );
}
