import type { ReactNode } from "react";
import { DocumentField, useDifference, useDocumentPart } from "../../document/index.ts";

/** A question of ours, or the field of the document while two versions stand or the server refused what was written. */
export function Settled({ fieldKey, children }: { fieldKey: string; children: ReactNode }): ReactNode {
  const differs = useDifference(fieldKey) !== undefined;
  const isRefused = useDocumentPart(({ refused }) => refused.some(({ key }) => key === fieldKey));
  return differs || isRefused ? <DocumentField fieldKey={fieldKey} /> : children;
}
