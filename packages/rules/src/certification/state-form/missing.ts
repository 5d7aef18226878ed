import type { Values } from "../changes/index.ts";
import { missingFields } from "../form/index.ts";
import { stateForm } from "./form.ts";

/** Keys of the state form that still have to be answered, all at once. */
export function missingOfStateForm(values: Values): readonly string[] {
  return missingFields(stateForm, values).map(({ key }) => key);
}

/** Whether the state form is done, so that the items may begin (S3 L673, L769). */
export function isStateFormDone(values: Values): boolean {
  return missingOfStateForm(values).length === 0;
}
