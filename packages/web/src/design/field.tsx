import type { ReactNode } from "react";
import { describedBy, ErrorText } from "./choices.tsx";

/** The words around every field. */
export interface FieldTexts {
  readonly label: ReactNode;
  /** 「必須」, beside the label. */
  readonly requiredMark?: ReactNode;
  /** 「任意」, beside the label. */
  readonly optionalMark?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** What the native element inside a field must carry, so that its label, hint and error belong to it. */
export interface Control {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldTexts {
  /** Unique on the page; the error summary leads to it. */
  readonly id: string;
  /** Further ids that describe the element, after hint and error. */
  readonly alsoDescribedBy?: string | undefined;
  readonly children: (control: Control) => ReactNode;
}

/** How every box to type or choose in looks. */
export const box =
  "min-h-12 max-w-full rounded-8 border border-solid-gray-600 bg-white px-4 py-2 aria-invalid:border-2 aria-invalid:border-error-2 disabled:border-solid-gray-300 disabled:bg-solid-gray-50 disabled:text-solid-gray-700";

/** A box as wide as there is room, but not wider than a line is comfortable to read. */
export const wideBox = `${box} w-full sm:max-w-lg`;

/** One thing to fill in: label with its mark, hint, error, then the element itself. */
export function Field({ id, children, alsoDescribedBy, ...texts }: FieldProps): ReactNode {
  const { label, hint, error } = texts;
  const described = [describedBy(id, { hint, error }), alsoDescribedBy].filter(Boolean).join(" ");
  return (
    <div className="min-w-0 space-y-1">
      <label htmlFor={id} className="block font-700">
        {label}
        <Mark {...texts} />
      </label>
      <Around id={id} {...texts} />
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}

/** Hint and error, with the ids that `describedBy` names. */
export function Around({ id, hint, error }: Pick<FieldTexts, "hint" | "error"> & { id: string }): ReactNode {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="text-pretty text-solid-gray-700">
          {hint}
        </div>
      )}
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
    </>
  );
}

/** Whether something must or may be filled in, in a word. */
export function Mark({ requiredMark, optionalMark }: Partial<FieldTexts>): ReactNode {
  if (requiredMark) return <span className="ml-2 font-400 text-error-2">{requiredMark}</span>;
  return optionalMark ? <span className="ml-2 font-400 text-solid-gray-700">{optionalMark}</span> : null;
}
