export { type Answer2014, answer2014, NO_CONDITION_MET, type StateAnswer2014 } from "./answer.ts";
export { type Assessment, assess } from "./assess.ts";
export { type Clause, type Condition, conditions, type Term } from "./condition.ts";
export { type Derived, derive, derivedRows } from "./derived.ts";
export {
  type CheckedClause,
  type CheckedCondition,
  type Contribution,
  checkCondition,
  type Explanation,
  explain,
  type GroupSum,
} from "./explain.ts";
export { type GroupName, groupNames } from "./groups.ts";
export { findItem, itemNamed, items, sheetOrder } from "./items.ts";
export { type Sample, type SampleCase, samples } from "./samples.ts";
export { answerSheet2014, type Case2014, read2014 } from "./read.ts";
export { optionWords } from "./words.ts";
