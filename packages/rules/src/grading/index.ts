export { answerOf, type GradingAnswer } from "./answer.ts";
export type { Citation } from "./citation.ts";
export { type Edition, type EditionId, editionOn, editions } from "./editions.ts";
export { type ExplainedAnswer, explainedAnswerOf } from "./explained.ts";
export { type Grade, grades, rankOf } from "./grade.ts";
export type { Bilingual, Confidence, HelpNote, ItemHelp, OptionHelp } from "./help/help.ts";
export {
  behaviourRules,
  commonRules,
  type EnglishNames,
  englishNames,
  helpOf,
  medicalCareRules,
  periodNotes,
} from "./help/index.ts";
export {
  type Answers,
  type CompleteAnswers,
  chosenOption,
  type Item,
  type Option,
  UNANSWERED,
} from "./item.ts";
export type { Part, Problem, Reading } from "./problem.ts";
export { describeProblem } from "./problem-text.ts";
export { type GradingCase, type ReadOptions, readCase } from "./read-case.ts";
export { idOf } from "./reading/given.ts";
export { type CaseDraft, type DraftReading, type DraftState, readDraft } from "./reading/draft.ts";
export { parseJson } from "./reading/json.ts";
export { printTenths, type Tenths, toDecimal } from "./tenths.ts";
export { compareStates, type State, type StateComparison, type StateDifference } from "./two-states.ts";
export { type Alternative, whatIf } from "./what-if.ts";
export * as edition2013 from "./edition2013/index.ts";
export * as edition2014 from "./edition2014/index.ts";
