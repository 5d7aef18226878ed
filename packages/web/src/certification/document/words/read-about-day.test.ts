import { readValue } from "@yorisoi/rules/certification";
import { expect, test } from "vitest";
import { describeAboutDay } from "./describe-about-day.ts";
import { readAboutDay } from "./read-about-day.ts";

test.each([
  ["平成20年4月頃", "2008-04~"],
  ["平成２０年４月ごろ", "2008-04~"],
  ["平成20年の頃", "2008~"],
  ["約 平成20年", "2008~"],
  ["H20.4", "2008-04"],
  ["h20", "2008"],
  ["平20年", "2008"],
  ["昭和64年", "1989"],
  ["平成元年1月", "1989-01"],
  ["平成31年4月", "2019-04"],
  ["令和元年5月", "2019-05"],
  ["2008", "2008"],
  ["2008年", "2008"],
  ["2008-04", "2008-04"],
  ["2008/4", "2008-04"],
  ["2008年4月~", "2008-04~"],
  ["2008-04-01", "2008-04-01"],
  ["平成20年4月1日頃", "2008-04-01~"],
  ["20080401", "2008-04-01"],
])("%s is %s", (text, stored) => {
  expect(readAboutDay(text)).toBe(stored);
  expect(readValue({ kind: { type: "about-day" } }, stored)).toEqual({ ok: true, value: stored });
});

test.each([
  "",
  "頃",
  "春",
  "20",
  "200804",
  "平成0年",
  "平成20年13月",
  "平成32年",
  "令和元年4月",
  "平成31年5月",
  "2008-00",
])("%s is none: nothing is guessed", (text) => expect(readAboutDay(text)).toBeNull());

test("a month after the end of an era is refused, its last one is not", () => {
  expect(readAboutDay("昭和64年1月")).toBe("1989-01");
  expect(readAboutDay("昭和64年2月")).toBeNull();
});

test.each([
  ["2008-04~", "平成20年（2008年）4月頃", "about April 2008 (Heisei 20)"],
  ["1989", "昭和64年・平成元年（1989年）", "1989 (Showa 64, Heisei 1)"],
  ["2019-05", "令和元年（2019年）5月", "May 2019 (Reiwa 1)"],
  ["2008-04-01", "平成20年（2008年）4月1日", "1 April 2008 (Heisei 20)"],
  ["1868", "1868年", "1868"],
])("%s in words is read back as it was", (stored, ja, en) => {
  expect(describeAboutDay(stored, "ja")).toBe(ja);
  expect(describeAboutDay(stored, "en")).toBe(en);
  expect(readAboutDay(ja)).toBe(stored);
});

test("era and western year that disagree are refused", () => {
  expect(readAboutDay("平成20年（2009年）4月")).toBeNull();
});
