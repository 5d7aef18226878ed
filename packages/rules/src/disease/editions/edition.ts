import { type CivilDay, formatDay } from "../../calendar/index.ts";

/** One edition of a list of diseases with the days on which it is in force: `[from, until)`. */
export interface DiseaseEdition {
  /** `support-2015-01-01`, `designated-2025-04-01` */
  readonly id: string;
  /** 対象疾病 of the 障害者総合支援法, or 指定難病 of the 難病法. */
  readonly of: "support" | "designated";
  /** 「対象疾病376（2025年4月1日から）」 */
  readonly name: string;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  /** How many diseases the official list has; null when that is not known here. */
  readonly officialCount: number | null;
  /** The highest 告示番号 of 指定難病 in force; null when it is not known here (at least that of the edition before). */
  readonly lastNumber: number | null;
  /** Names the source says were added with this edition, as printed there; empty when it names none. */
  readonly addedNames: readonly string[];
  readonly source: string;
}

/** 「対象疾病376（2025年4月1日から）」; without a count 「対象疾病（2026年4月1日から、数は未確認）」. */
export function editionName(list: string, count: number | null, from: CivilDay): string {
  const since = `${formatDay(from, "western")}から`;
  return count === null ? `${list}（${since}、数は未確認）` : `${list}${count}（${since}）`;
}

/** Rows of a table in the order of their days, each in force until the next begins. */
export function untilNext<Row extends { readonly from: string }>(
  rows: readonly Row[],
): readonly (Row & { readonly until: Row["from"] | null })[] {
  return rows.map((row, index) => ({ ...row, until: rows[index + 1]?.from ?? null }));
}

/** The edition in force on a day; null outside the days of all editions, never the neighbour. */
export function inForce(editions: readonly DiseaseEdition[], on: CivilDay): DiseaseEdition | null {
  return editions.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}
