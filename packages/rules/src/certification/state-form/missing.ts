import type { Values } from "../changes/index.ts";
import { keyIn, missingFields, rowsOf, tableOf } from "../form/index.ts";
import { stateForm } from "./form.ts";

/** Tables that need a row: someone was heard, there is a disease, a symptom and a difficulty. */
const leastOneRow = ["informant", "disease", "severe.symptoms", "difficulty"];

const specs = stateForm.sections.flatMap(({ fields }) => fields);

/**
 * Keys of the state form that still have to be answered, all at once. A table that needs a row and has none asks for the
 * required fields of its first one, `disease.1.name`.
 */
export function missingOfStateForm(values: Values): readonly string[] {
  const firstRows = leastOneRow
    .filter((table) => rowsOf(values, table).length === 0)
    .flatMap((table) => specs.filter((spec) => tableOf(spec) === table && spec.required))
    .filter(({ when }) => when?.(values, "1") ?? true)
    .map(({ key }) => keyIn(key, "1"));
  return [...missingFields(stateForm, values).map(({ key }) => key), ...firstRows];
}

/** Whether the state form is done, so that the items may begin (S3 L673, L769). */
export function isStateFormDone(values: Values): boolean {
  return missingOfStateForm(values).length === 0;
}
