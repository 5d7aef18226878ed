import { months } from "@yorisoi/rules/certification/state-form";

/** A month of the strip; the year is known once the strip has an end. */
export interface StripMonth {
  readonly month: number;
  readonly year: number | null;
}

/**
 * The twelve months in the order of time, the last one being the month with which the strip ends (`2026-11`, `2026-11-21`,
 * with or without `~`). Without a month there, January comes first.
 */
export function monthsInOrder(until: string): readonly StripMonth[] {
  const found = /^(?<year>\d{4})-(?<month>\d{2})/u.exec(until)?.groups;
  const [year, last] = [Number(found?.["year"]), Number(found?.["month"])];
  if (!found || last < 1 || last > 12) return months.map((month) => ({ month, year: null }));
  const ordered = [...months.slice(last), ...months.slice(0, last)];
  return ordered.map((month) => ({ month, year: month > last ? year - 1 : year }));
}
