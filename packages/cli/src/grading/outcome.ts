import {
  answerOf,
  type EditionId,
  explainedAnswerOf,
  type GradingAnswer,
  type GradingCase,
} from "@yorisoi/rules/grading";
import type { LineProblem } from "./line-problem.ts";

export type Id = string | number | null;

/** What became of one line. */
export type Outcome =
  | { readonly answer: GradingAnswer }
  | { readonly id: Id; readonly problems: readonly LineProblem[] };

/** What the command line says about one case. */
export interface CaseOptions {
  readonly edition: EditionId | null;
  readonly fillFirst: boolean;
  /** Whether the answer comes with its reasons. */
  readonly explain?: boolean;
}

/** The answer to a checked case, with its reasons when they were asked for. */
export function answered(given: GradingCase, { explain }: CaseOptions): GradingAnswer {
  return explain ? explainedAnswerOf(given) : answerOf(given);
}
