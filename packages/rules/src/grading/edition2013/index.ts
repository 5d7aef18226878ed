export {
  type Answer2013,
  answer2013,
  DAY_COUNTS,
  NO_MINUTES,
  type StateAnswer2013,
  standardMinutes,
} from "./answer.ts";
export { fromTenThousandths, type TenThousandths } from "./decimal.ts";
export { gradeOf2013, type Judgement2013 } from "./grade.ts";
export { type GroupName, groupNames } from "./groups.ts";
export { type Item2013, isScored, items, limbs, items as sheetOrder } from "./items.ts";
export { gradeByMinutes, type Minutes, type MinutesName, minutesNames, totalMinutes } from "./minutes.ts";
export { findItem, itemNamed } from "./names.ts";
export { PALSY, palsyOf, palsyTypes } from "./palsy-type.ts";
export { describeRaise, type Raise } from "./raise.ts";
export { type Case2013, read2013 } from "./read.ts";
export { answerSheet2013 } from "./read-state.ts";
export { type CaseFile2013, type Sample2013, samples } from "./samples.ts";
export { type Contribution, type GroupScore, groupScores } from "./scores.ts";
export { type SheetFigures, sheetNames } from "./sheet.ts";
export { type CareTime, specialCare, specialCareMinutes, specialCareNote } from "./special-care.ts";
export type { PalsyType } from "./tables/table9.ts";
