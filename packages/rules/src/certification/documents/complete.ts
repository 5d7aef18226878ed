import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import { missingFields } from "../form/index.ts";
import type { DocumentId } from "./document.ts";
import { formOf } from "./form-of.ts";

/** Keys of a document that still have to be answered before it can be sent, all at once, in the order of the form. */
export function requiredOf(document: DocumentId, edition: EditionId, values: Values): readonly string[] {
  return missingFields(formOf(document, edition), values).map(({ key }) => key);
}

/** Whether nothing that a document needs is open. Differences between devices are not looked at: they are no values. */
export function isComplete(document: DocumentId, edition: EditionId, values: Values): boolean {
  return requiredOf(document, edition, values).length === 0;
}
