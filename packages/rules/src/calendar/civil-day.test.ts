import { expect, test } from "vitest";
import { civilDay, day } from "./civil-day.ts";

test.each(["2024-02-29", "2014-04-01", "1912-07-30"])("%s is a day", (text) => {
  expect(civilDay(text)).toBe(text);
});

test.each(["2023-02-29", "2014-4-1", "2014-13-01", "20140401", "", "2014-04-31"])("%j is none", (text) => {
  expect(civilDay(text)).toBeNull();
  expect(() => day(text)).toThrow(/not a day/);
});
