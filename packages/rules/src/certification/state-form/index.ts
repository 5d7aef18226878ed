export { stateFormChecks } from "./checks.ts";
export { type Coded, codesAreExamples, difficulties, mentalStates, symptoms } from "./coded.ts";
export { type ConcretenessHint, concretenessHints } from "./concreteness.ts";
export { type ExampleEntry, exampleBank, examplesFor } from "./examples.ts";
export type { Finding } from "./finding.ts";
export { stateForm } from "./form.ts";
export { isStateFormDone, missingOfStateForm } from "./missing.ts";
export { type Row, rowsIn, textOf } from "./rows.ts";
export { months } from "./sections/change.ts";
export { informantKinds, talkingWays, wordings } from "./tables/informants.ts";
export { degrees, durations, frequencies, helps, monthStates, presence, strains } from "./tables/scales.ts";
export type { Open } from "./tables/vague-words.ts";
export type { WishId } from "./tables/wishes.ts";
export { stateFormWishes, type Wish, wishIds, wishOf } from "./wishes.ts";
export {
  aboutDay,
  dayField,
  longText,
  type More,
  oneOf,
  severalOf,
  shortText,
  wholeNumber,
  yesNo,
} from "./build-field.ts";
