import { expect, test } from "vitest";
import { ageOn, legalAgeReachedOn } from "./age.ts";
import { day } from "./civil-day.ts";

test.each([
  ["1980-01-02", "2026-01-01", 45],
  ["1980-01-02", "2026-01-02", 46],
  ["2026-11-21", "2026-11-21", 0],
  ["2026-11-21", "2027-11-20", 0],
  ["2026-11-22", "2026-11-21", -1],
  ["2008-02-29", "2009-02-28", 0],
  ["2008-02-29", "2009-03-01", 1],
  ["2008-02-29", "2012-02-28", 3],
  ["2008-02-29", "2012-02-29", 4],
])("born %s, on %s: %i", (birth, on, age) => expect(ageOn(day(birth), day(on))).toBe(age));

test.each([
  ["2009-04-01", 1, "2010-03-31"],
  ["2008-04-02", 18, "2026-04-01"],
  ["2008-01-01", 18, "2025-12-31"],
  ["2008-03-01", 1, "2009-02-28"],
  ["2007-03-01", 1, "2008-02-29"],
  ["2008-02-29", 1, "2009-02-28"],
  ["2008-02-29", 4, "2012-02-28"],
])("born %s reaches %i at the end of %s", (birth, age, on) => {
  expect(legalAgeReachedOn(day(birth), age)).toBe(on);
});

test.each([0, -1, 1.5])("no age %s is reached", (age) => {
  expect(() => legalAgeReachedOn(day("2008-02-29"), age)).toThrow(RangeError);
});
