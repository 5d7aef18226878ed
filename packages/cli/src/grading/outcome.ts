import type { GradingAnswer } from "@yorisoi/rules/grading";
import type { LineProblem } from "./line-problem.ts";

export type Id = string | number | null;

/** What became of one line. */
export type Outcome =
  | { readonly answer: GradingAnswer }
  | { readonly id: Id; readonly problems: readonly LineProblem[] };

/** The id of whatever was given, where it has one. */
export function idOf(given: unknown): Id {
  const id = typeof given === "object" && given !== null && "id" in given ? given.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
