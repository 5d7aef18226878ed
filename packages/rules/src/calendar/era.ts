import { type CivilDay, day } from "./civil-day.ts";
import { eraRows } from "./tables/eras.ts";

export type EraId = "meiji" | "taisho" | "showa" | "heisei" | "reiwa";

/** An era of the Japanese calendar with its days `[from, until)`. */
export interface Era {
  readonly id: EraId;
  /** R, H, S, T or M. */
  readonly letter: string;
  /** 令, 平, 昭, 大 or 明. */
  readonly kanji: string;
  readonly ja: string;
  readonly en: string;
  /** The western year of 元年. */
  readonly yearOne: number;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

/** A year of an era; 1 is 元年. */
export interface EraYear {
  readonly era: Era;
  readonly year: number;
}

/** All eras since the Gregorian calendar came (1873-01-01), oldest first. */
export const eras: readonly Era[] = eraRows.map(([id, letter, kanji, ja, en, yearOne, from, until]) => ({
  id,
  letter,
  kanji,
  ja,
  en,
  yearOne,
  from: day(from),
  until: until ? day(until) : null,
}));

/** The first day this calendar knows in eras: 明治6年1月1日. */
export const firstGregorianDay = day("1873-01-01");

/**
 * Era and year of a day. 1912-07-30 is 大正元年, 1926-12-25 is 昭和元年: the new era has the whole day.
 * Null before 1873-01-01, when the calendar was another.
 */
export function eraOf(on: CivilDay): EraYear | null {
  const era = eras.find(({ from, until }) => from <= on && (until === null || on < until));
  return era ? { era, year: Number(on.slice(0, 4)) - era.yearOne + 1 } : null;
}
