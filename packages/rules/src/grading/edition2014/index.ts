export type { Answer2014 } from "./answer.ts";
export { type Assessment, assess } from "./assess.ts";
export { citations2014 } from "./citations.ts";
export { type Clause, type Condition, conditions, type Term } from "./condition.ts";
export { type Derived, derive, derivedRows } from "./derived.ts";
export {
  type CheckedClause,
  type CheckedCondition,
  checkCondition,
  type Explanation,
  explain,
  type GroupSum,
} from "./explain.ts";
export { type GroupName, groupNames } from "./groups.ts";
export { findItem, items, sheetOrder } from "./items.ts";
export { type Sample, type SampleCase, samples } from "./samples.ts";
export { answerSheet2014, type Case2014 } from "./read.ts";
export { optionWords } from "./words.ts";
export type { Contribution } from "../contribution.ts";
