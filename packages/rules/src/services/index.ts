export { splitHouseholdCap } from "./amounts/split-cap.ts";
export { type AnswerProblem, answerProblem, withAnswer, withoutAnswer } from "./answers.ts";
export { allQuestions, nextQuestion, questionOf, questions } from "./ask.ts";
export { findMeasures } from "./find-measures.ts";
export {
  type Field,
  type Measure,
  type MeasureId,
  measureOf,
  measures,
  measuresOn,
  type Place,
} from "./measure.ts";
export { type GradeOpening, type OpenedService, opensByGrade } from "./opens-by-grade.ts";
export type { Choice, Question, QuestionKind } from "./question.ts";
export { describeSituationProblem, readSituation, type SituationProblem } from "./read-situation.ts";
export type {
  Difficulty,
  DiseaseFacts,
  Equipment,
  Living,
  OtherDisability,
  QuestionId,
  Situation,
  Unknown,
  YesNo,
} from "./situation.ts";
export { fieldNames, placeNames } from "./tables/names.ts";
export { notComputed } from "./tables/not-computed.ts";
export { specificDiseases } from "./tables/specific-diseases.ts";
export type { Amount, Confidence, MeasureResult, NotComputed, Reason, Source, Verdict } from "./verdict.ts";
