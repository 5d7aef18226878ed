import type { ReactNode } from "react";
import { useOpenField } from "../../document/face/use-open-field.ts";
import { fieldId, goToField } from "../../document/index.ts";

/** The twelve months stand with the field that ends the strip. */
const pageOf = (key: string) => (key.startsWith("month.") ? "strip.until" : key);

/** A link to the field of a key on this page. */
export function LinkToField({ fieldKey, children }: { fieldKey: string; children: ReactNode }): ReactNode {
  const openField = useOpenField();
  return (
    <a
      href={`#${fieldId(fieldKey)}`}
      onClick={(event) => {
        event.preventDefault();
        openField(pageOf(fieldKey));
        goToField(fieldKey);
      }}
      className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
    >
      <span>{children}</span>
    </a>
  );
}
