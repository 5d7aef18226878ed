import type { Fact } from "./fact.ts";
import { changePatternRows } from "./tables/change-patterns.ts";

/** Code of a way in which symptoms change. */
export type ChangePatternId = (typeof changePatternRows)[number][0];

/** A way in which symptoms change, with a question that brings it out. Several may hold for one person. */
export interface ChangePattern {
  readonly id: ChangePatternId;
  readonly name: string;
  readonly meaning: string;
  readonly ask: string;
  readonly sources: readonly string[];
  readonly english: string;
}

/** That a group or disease is known to change in one of these ways. */
export interface Change extends Fact {
  readonly pattern: ChangePatternId;
}

export const changePatterns: readonly ChangePattern[] = changePatternRows.map(
  ([id, name, meaning, askText, sources, english]) => ({ id, name, meaning, ask: askText, sources, english }),
);

/** A change that the source states. */
export const changes = (pattern: ChangePatternId, text: string, ...sources: readonly string[]): Change => ({
  pattern,
  text,
  basis: "stated",
  sources,
});
