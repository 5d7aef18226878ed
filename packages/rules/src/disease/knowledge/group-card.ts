import type { Change } from "./change-pattern.ts";
import type { Fact, Question } from "./fact.ts";
import type { GroupId } from "./group-names.ts";

/** What is written about a group of diseases, before its names and examples are added. */
export interface GroupNotes {
  readonly id: GroupId;
  /** The main points in one English line. */
  readonly summaryEn: string;
  readonly traits: readonly Fact[];
  readonly changes: readonly Change[];
  /** How to speak of change in this group: above all when the source says nothing of it. */
  readonly changeNote: string;
  readonly symptoms: readonly Fact[];
  readonly difficulties: readonly Fact[];
  /** To mind at the visit. */
  readonly care: readonly Fact[];
  readonly asks: readonly Question[];
  /** What a member of the board looks for in the papers. */
  readonly boardAsks: readonly Question[];
  readonly missed: readonly Fact[];
  /** What the sources do not say, in plain words. */
  readonly unknown: readonly string[];
}
