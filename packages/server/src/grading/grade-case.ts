import {
  answerOf,
  describeProblem,
  type ExplainedAnswer,
  explainedAnswerOf,
  type GradingAnswer,
  idOf,
  type Problem,
  readCase,
} from "@yorisoi/rules/grading";

/** A problem with the sentence that says what happened and what to do. */
export type DescribedProblem = Problem & { readonly message: string; readonly message_en: string };

/** What is given back for a case that cannot be graded: its id, as far as it has one, and all its problems. */
export interface RefusedCase {
  readonly id: string | number | null;
  readonly problems: readonly DescribedProblem[];
}

export interface GradeOptions {
  readonly fillFirst: boolean;
  /** Adds every reason and the law it rests on. */
  readonly explain: boolean;
}

export function describe(problem: Problem): DescribedProblem {
  return { ...problem, message: describeProblem(problem), message_en: describeProblem(problem, "en") };
}

export type Graded = GradingAnswer | ExplainedAnswer | RefusedCase;

/** Grades one case as it was sent, or lists everything that is wrong with it. */
export function gradeCase(given: unknown, options: GradeOptions): Graded {
  const reading = readCase(given, options);
  if (reading.ok) return options.explain ? explainedAnswerOf(reading.value) : answerOf(reading.value);
  return { id: idOf(given), problems: reading.problems.map(describe) };
}

export function isRefused(graded: Graded): graded is RefusedCase {
  return "problems" in graded;
}
