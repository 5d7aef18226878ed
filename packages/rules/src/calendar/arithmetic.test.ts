import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween } from "./arithmetic.ts";
import { day } from "./civil-day.ts";
import { weekdayOf } from "./weekday.ts";

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2026-11-21", -365, "2025-11-21"],
])("%s + %i days = %s", (on, count, there) => expect(addDays(day(on), count)).toBe(there));

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-11-21", 2, "2027-01-21"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-03-31", -13, "2025-02-28"],
])("%s + %i months = %s", (on, count, there) => expect(addMonths(day(on), count)).toBe(there));

test.each([
  ["2026-11-21", "sat"],
  ["2026-11-22", "sun"],
  ["1873-01-01", "wed"],
  ["1600-01-01", "sat"],
])("%s is %s", (on, weekday) => expect(weekdayOf(day(on))).toBe(weekday));

test("days between are the days added", () => {
  const count = fc.integer({ min: -60_000, max: 60_000 });
  fc.assert(
    fc.property(count, count, (from, further) => {
      const start = addDays(day("2000-01-01"), from);
      expect(daysBetween(start, addDays(start, further))).toBe(further);
    }),
  );
});

test("the calendar ends", () => {
  expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
  expect(() => addMonths(day("9999-12-31"), 1)).toThrow(RangeError);
});
