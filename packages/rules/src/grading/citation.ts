import type { Bilingual } from "./help/help.ts";

/** Where in the law a part of an answer stands. */
export interface Citation {
  /** The law by its number, as law/SOURCES.md lists it, or the court. */
  readonly law: string;
  /** Article, table, row or note. */
  readonly place: string;
  /** What of the answer rests on it. */
  readonly for: Bilingual;
}
