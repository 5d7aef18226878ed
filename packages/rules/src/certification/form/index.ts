export {
  aboutDay,
  dayField,
  longText,
  type More,
  numberOf,
  oneOf,
  severalOf,
  shortText,
  wholeNumber,
  yesNo,
} from "./build-field.ts";
export { type AskedField, askedFields, isAnswered, missingFields } from "./completeness.ts";
export type { Condition, FieldKind, FieldSpec, Form, Option, Privacy, Section } from "./field-spec.ts";
export { finderOf, keyIn, type Place, rowsOf, tableOf } from "./keys.ts";
export { describeValueProblem, type ValueProblem } from "./problem.ts";
export { readValue, type ValueReading } from "./read-value.ts";
export { type Row, rowsIn, textOf } from "./rows.ts";
