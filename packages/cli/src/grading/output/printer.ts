import type { edition2014, GradingAnswer } from "@yorisoi/rules/grading";
import type { Language } from "../../language.ts";
import type { LineProblem } from "../line-problem.ts";
import type { Id } from "../outcome.ts";

/** Where a line of the input stands. The file is said only when there are several. */
export interface Place {
  readonly file: string | null;
  readonly line: number;
}

/** An assessment whose grade is not null. */
export type Graded2014 = edition2014.Assessment & { readonly deciding: edition2014.Condition };

export function isGraded(assessment: edition2014.Assessment): assessment is Graded2014 {
  return assessment.deciding !== null;
}

/** Writes the outcome of one line of the input as one line of text. */
export interface Printer {
  /** What stands before everything else. */
  readonly header: (hasFiles: boolean) => string;
  readonly answer: (place: Place, answer: GradingAnswer) => string;
  readonly problems: (place: Place, id: Id, problems: readonly LineProblem[], language: Language) => string;
  /** The same text as `answer` for a case of edition 2014 without anything special, without making the answer. */
  readonly assessment: (place: Place, id: Id, assessment: Graded2014) => string;
}
