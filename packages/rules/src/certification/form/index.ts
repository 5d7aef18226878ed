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
export type {
  Condition,
  FieldKind,
  FieldSpec,
  Form,
  NeededTable,
  Option,
  Privacy,
  Section,
} from "./field-spec.ts";
export { type FieldGroup, groupsOf } from "./groups.ts";
export { fieldsOf, finderOf, keyIn, type Place, ROW, tableOf } from "./keys.ts";
export { describeValueProblem, type ValueProblem } from "./problem.ts";
export { questions } from "./question-fields.ts";
export { readValue, type ValueReading } from "./read-value.ts";
export { emptyTables, rowsOf } from "./row-names.ts";
export { type Row, rowsIn, textOf } from "./rows.ts";
