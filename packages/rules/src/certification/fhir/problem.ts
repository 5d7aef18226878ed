import { describeValueProblem } from "../form/index.ts";
import type { AnswerProblem } from "./read-answers.ts";
import { problemWords } from "./tables/problem-words.ts";

/** Everything that can be wrong with a response. Holds no answer: it may be about a person. */
export type ResponseProblem =
  /** No FHIR QuestionnaireResponse, or one to another questionnaire or edition than this form's. */
  | { readonly code: "not-a-response" | "other-questionnaire" }
  /** An item of a shape that FHIR does not know; `linkId` is that of the item around it, "" at the top. */
  | { readonly code: "malformed-item"; readonly linkId: string }
  /**
   * The form has no such item; it stands outside its table or in another; it, or a row of its name, comes twice. `row` is
   * the row in which it stands, "" outside of tables.
   */
  | {
      readonly code: "unknown-item" | "misplaced-item" | "repeated-item";
      readonly linkId: string;
      readonly row: string;
    }
  /** An answer that the field does not take. */
  | (AnswerProblem & { readonly linkId: string; readonly row: string });

/** A problem in words: where, what happened, and what to do. */
export function describeResponseProblem(problem: ResponseProblem, language: "ja" | "en" = "ja"): string {
  const words =
    problem.code === "bad-value"
      ? describeValueProblem(problem.problem, language)
      : problemWords[problem.code][language];
  const linkId = "linkId" in problem ? problem.linkId : "";
  const row = "row" in problem && problem.row !== "" ? ` (${problem.row})` : "";
  return linkId === "" ? words : `${linkId}${row}: ${words}`;
}
