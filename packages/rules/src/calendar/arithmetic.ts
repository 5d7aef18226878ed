import type { CivilDay } from "./civil-day.ts";
import { dayOf, daysInMonth, partsOf } from "./day-parts.ts";

const DAY = 86_400_000;

const instantOf = (on: CivilDay) => Date.parse(`${on}T00:00:00Z`);

function known(found: CivilDay | null): CivilDay {
  if (!found) throw new RangeError("the calendar has only the years 1 to 9999");
  return found;
}

/** The day so many whole days later (or earlier, when negative). @throws RangeError outside the years 1–9999. */
export function addDays(on: CivilDay, count: number): CivilDay {
  const later = new Date(instantOf(on) + count * DAY);
  return known(
    dayOf({ year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, date: later.getUTCDate() }),
  );
}

/**
 * The day of the same number so many months later (or earlier). Where the month has no such day it is the last
 * day of that month (as 民法143条2項ただし書): 31 January + 1 month = 28 or 29 February. So adding one month twice
 * may give another day than adding two months at once. @throws RangeError outside the years 1–9999.
 */
export function addMonths(on: CivilDay, count: number): CivilDay {
  const { year, month, date } = partsOf(on);
  const months = year * 12 + (month - 1) + count;
  const there = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return known(dayOf({ ...there, date: Math.min(date, daysInMonth(there.year, there.month)) }));
}

/** Whole days from one day to another; negative when the second is earlier. The first day is not counted. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (instantOf(to) - instantOf(from)) / DAY;
}
