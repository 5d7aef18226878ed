import type { QuestionId } from "./situation.ts";

/** One answer to choose. */
export interface Choice {
  /** What goes into the situation under the question's id; in a list of choices one of its members. */
  readonly value: string;
  readonly label: string;
  readonly english: string;
}

/**
 * How to ask: one of the choices, any of them (none is an answer too), a whole number, a day, a disease by search, a
 * municipality by code. Every kind also takes "unknown" and can be skipped.
 */
export type QuestionKind = "one" | "many" | "number" | "day" | "diseases" | "municipality";

/** One question. */
export interface Question {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly english: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  /** For "one" and "many", 「わからない」 (value "unknown") last; for the other kinds only 「わからない」. */
  readonly choices: readonly Choice[];
  /** For "number": the smallest and the largest that can be. */
  readonly range: readonly [number, number] | null;
}
