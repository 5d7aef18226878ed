import type { CivilDay } from "./civil-day.ts";

/** Days of the week with their words, Sunday first. */
export const weekdays = {
  sun: { ja: "日", en: "Sunday" },
  mon: { ja: "月", en: "Monday" },
  tue: { ja: "火", en: "Tuesday" },
  wed: { ja: "水", en: "Wednesday" },
  thu: { ja: "木", en: "Thursday" },
  fri: { ja: "金", en: "Friday" },
  sat: { ja: "土", en: "Saturday" },
} as const;

export type Weekday = keyof typeof weekdays;

const order = Object.keys(weekdays) as Weekday[];

/** The day of the week on which a day falls. */
export function weekdayOf(on: CivilDay): Weekday {
  return order[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? "sun";
}
