export { canonicalOf, codeSystemOf } from "./names.ts";
export { describeResponseProblem, type ResponseProblem } from "./problem.ts";
export { questionnaireOf } from "./questionnaire.ts";
export { questionnaireResponseOf, type ResponseFacts } from "./response.ts";
export type {
  Answer,
  Coding,
  Extension,
  ItemType,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  Reference,
  ResponseItem,
  ResponseStatus,
} from "./types.ts";
export { type ResponseReading, valuesFrom } from "./values-from.ts";
