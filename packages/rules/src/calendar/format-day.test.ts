import { expect, test } from "vitest";
import { day } from "./civil-day.ts";
import { eraOf } from "./era.ts";
import { formatDay, formatDayEnglish } from "./format-day.ts";

test.each([
  ["era", "令和8年11月21日"],
  ["eraShort", "R8.11.21"],
  ["iso", "2026-11-21"],
  ["both", "令和8年（2026年）11月21日"],
  ["western", "2026年11月21日"],
] as const)("%s", (form, text) => expect(formatDay(day("2026-11-21"), form)).toBe(text));

test("English", () => expect(formatDayEnglish(day("2026-11-21"))).toBe("21 November 2026 (Reiwa 8)"));

test.each([
  ["1873-01-01", "明治6年1月1日"],
  ["1912-07-29", "明治45年7月29日"],
  ["1912-07-30", "大正元年7月30日"],
  ["1926-12-24", "大正15年12月24日"],
  ["1926-12-25", "昭和元年12月25日"],
  ["1989-01-07", "昭和64年1月7日"],
  ["1989-01-08", "平成元年1月8日"],
  ["2019-04-30", "平成31年4月30日"],
  ["2019-05-01", "令和元年5月1日"],
])("%s is %s", (on, text) => expect(formatDay(day(on), "era")).toBe(text));

test("before 1873 there is no era, and the western year stands", () => {
  expect(eraOf(day("1872-12-31"))).toBeNull();
  expect(formatDay(day("1872-12-31"), "both")).toBe("1872年12月31日");
  expect(formatDayEnglish(day("1872-12-31"))).toBe("31 December 1872");
});
