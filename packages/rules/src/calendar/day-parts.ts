import { type CivilDay, civilDay } from "./civil-day.ts";

/** Year, month (1–12) and day of the month of a day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The parts of a day as numbers. */
export function partsOf(on: CivilDay): DayParts {
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), date: Number(on.slice(8, 10)) };
}

/** The day of these parts; null when there is none. */
export function dayOf({ year, month, date }: DayParts): CivilDay | null {
  const padded = (value: number, width: number) => String(value).padStart(width, "0");
  return civilDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`);
}

/** How many days a month (1–12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
