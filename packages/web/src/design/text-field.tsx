import type { ComponentProps, ReactNode } from "react";
import { describedBy, ErrorText } from "./choices.tsx";

type Props = ComponentProps<"input"> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Stands behind the field. */
  readonly unit?: ReactNode;
};

/** A short text to type, with its label above, what to write, and what is wrong with it. */
export function TextField({ id, label, hint, error, unit, className = "", ...input }: Props): ReactNode {
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-700">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-solid-gray-700">
          {hint}
        </p>
      )}
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      <p className="flex items-center gap-2">
        <input
          id={id}
          {...input}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
          className={`min-h-12 rounded-8 border border-solid-gray-600 bg-white px-4 aria-invalid:border-2 aria-invalid:border-error-2 ${className}`}
        />
        {unit}
      </p>
    </div>
  );
}
