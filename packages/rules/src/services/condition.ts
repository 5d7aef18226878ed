import type { QuestionId, Situation } from "./situation.ts";
import type { SourceId } from "./source.ts";

/**
 * How a condition stands: settled by A or B facts ("yes", "no"), only pointed to by a C fact ("likely", "unlikely"), or not
 * decided: an answer is missing, not known, or the matter is for the authority ("open").
 */
export type Standing = "yes" | "likely" | "open" | "unlikely" | "no";

/** One condition of a measure. */
export interface Condition {
  readonly sources: readonly SourceId[];
  /** The answers it reads while it is open. */
  readonly asks: (situation: Situation) => readonly QuestionId[];
  readonly test: (situation: Situation) => Standing;
  /** Plain words for each way it can stand. */
  readonly yes: string;
  readonly no: string;
  readonly open: string;
  /** Names a way in that is not computed: shown as open, whichever way it stands. */
  readonly hint?: true;
}

/** Conditions joined; nested as the law nests them. */
export type Rule = Condition | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] };

/** How an answer given is to be read: the answer, or null when it was not asked or is not known. */
export function known<T>(answer: T | "unknown" | undefined): T | null {
  return answer === undefined || answer === "unknown" ? null : answer;
}

/** A condition that reads one answer, by a table of how each answer stands. */
export function answered<Q extends QuestionId>(
  question: Q,
  standing: (answer: Exclude<NonNullable<Situation[Q]>, "unknown">) => Standing,
): Pick<Condition, "asks" | "test"> {
  return {
    asks: () => [question],
    test: (situation) => {
      const answer = situation[question];
      return answer === undefined || answer === "unknown"
        ? "open"
        : standing(answer as Exclude<NonNullable<Situation[Q]>, "unknown">);
    },
  };
}

/** A matter that no answer here decides: the authority does, or another fact that is not held. */
export function leftOpen(text: string, ...sources: readonly SourceId[]): Condition {
  return { sources, asks: () => [], test: () => "open", yes: text, no: text, open: text };
}

/** A way in that the law or a page knows of, and that is not computed: it never says no. */
export function otherWay(text: string, ...sources: readonly SourceId[]): Condition {
  return { sources, asks: () => [], test: () => "unlikely", yes: text, no: text, open: text, hint: true };
}
