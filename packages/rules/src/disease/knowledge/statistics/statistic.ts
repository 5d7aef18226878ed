/** One row of a table: how many, and what share. Shares are whole tenths of a percent (412 is 41.2 %). */
export interface StatisticRow {
  readonly key: string;
  readonly label: string;
  /** Hiragana of the label when it is a name of a disease; empty for words of every day. */
  readonly kana: string;
  readonly count: number;
  /** Of all asked; null where the source gives no share. */
  readonly ofAll: number | null;
  /** Of those who answered; null where the source gives no such share. */
  readonly ofAnswered: number | null;
  /** What the count is taken from when rows differ in it (patients of that disease); else null. */
  readonly outOf: number | null;
  readonly source: string;
}

/** A table of the source, with a title that says what it shows. */
export interface Statistic {
  readonly id: string;
  /** The finding, in one sentence. */
  readonly title: string;
  /** What was counted. */
  readonly subject: string;
  readonly unit: string;
  readonly year: string;
  /** All asked; null where nobody was asked (records of programmes). */
  readonly asked: number | null;
  /** Those who answered this question. */
  readonly answered: number | null;
  readonly multipleAnswers: boolean;
  /** Whether the source prints all rows, or only the first. */
  readonly complete: boolean;
  /** Total printed by the source for all rows, also those left out; null where it prints none. */
  readonly total: number | null;
  readonly rows: readonly StatisticRow[];
  /** How to read it, and how not to. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly english: string;
}

/** 412 → 「41.2％」. */
export const printShare = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}％`;
