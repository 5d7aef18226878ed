import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./arithmetic.ts";
import { day } from "./civil-day.ts";
import { describeDayProblem } from "./day-problem-text.ts";
import { type DayForm, formatDay } from "./format-day.ts";
import { parseDay } from "./parse-day.ts";

const read = (text: string) => {
  const reading = parseDay(text);
  return reading.ok ? reading.value : reading.problems.map(({ code }) => code).join(" ");
};
const said = (text: string, language: "ja" | "en" = "ja") => {
  const reading = parseDay(text);
  return reading.ok
    ? ""
    : reading.problems.map((problem) => describeDayProblem(problem, language)).join("\n");
};

describe("forms that are read", () => {
  test.each([
    "R8.11.21",
    "r8.11.21",
    "R08-11-21",
    "R8/11/21",
    "R081121",
    "R 8. 11. 21",
    "令和8年11月21日",
    "令和 8 年 11 月 21 日",
    "令8.11.21",
    "㋿8年11月21日",
    "2026-11-21",
    "2026/11/21",
    "2026.11.21",
    "20261121",
    "2026年11月21日",
    "２０２６年１１月２１日",
    "Ｒ８．１１．２１",
    "Ｒ８－１１－２１",
    "２０２６ー１１ー２１",
    "2026−11−21",
    "　2026-11-21 ",
    "令和8年（2026年）11月21日",
    "令和8年(2026)11月21日",
    "2026年（令和8年）11月21日",
    "2026(令和8)年11月21日",
  ])("%s", (text) => expect(read(text)).toBe("2026-11-21"));

  test.each([
    ["令和元年5月1日", "2019-05-01"],
    ["R元.5.1", "2019-05-01"],
    ["平31.4.30", "2019-04-30"],
    ["㍻元年1月8日", "1989-01-08"],
    ["S64.1.7", "1989-01-07"],
    ["昭和55年1月2日", "1980-01-02"],
    ["T1.7.30", "1912-07-30"],
    ["明治6年1月1日", "1873-01-01"],
    ["明治45年7月30日", "1912-07-30"],
    ["大正15年12月25日", "1926-12-25"],
    ["2024-2-29", "2024-02-29"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("refused", () => {
  test.each([
    ["", "empty"],
    ["　", "empty"],
    ["きのう", "unknown-form"],
    ["2026-11", "unknown-form"],
    ["2026-11-21T00:00", "unknown-form"],
    ["11月21日", "unknown-form"],
    ["202611", "unknown-form"],
    ["2026112", "unknown-form"],
    ["R2026.11.21", "unknown-form"],
    ["826.11.21", "unknown-form"],
    ["26.11.21", "two-digit-year"],
    ["8年11月21日", "two-digit-year"],
    ["261121", "two-digit-year"],
    ["26.13.21", "two-digit-year no-such-month"],
    ["26.2.30", "two-digit-year no-such-day"],
    ["2026-02-30", "no-such-day"],
    ["2023年2月29日", "no-such-day"],
    ["2026-11-00", "no-such-day"],
    ["R8.13.1", "no-such-month"],
    ["2026-00-10", "no-such-month"],
    ["平成31年5月1日", "outside-era"],
    ["昭和64年1月8日", "outside-era"],
    ["平成元年1月7日", "outside-era"],
    ["昭和元年12月24日", "outside-era"],
    ["大正元年7月29日", "outside-era"],
    ["明治45年7月31日", "outside-era"],
    ["大正15年12月26日", "outside-era"],
    ["令和元年4月30日", "outside-era"],
    ["令和0年1月1日", "no-year-zero"],
    ["明治5年12月2日", "before-1873"],
    ["1872-12-31", "before-1873"],
    ["0026-11-21", "before-1873"],
    ["令和8年（2025年）11月21日", "years-disagree"],
    ["令和8年（2025年）2月30日", "years-disagree no-such-day"],
  ])("%j: %s", (text, codes) => expect(read(text)).toBe(codes));

  test("a day after the era is told with the right one", () => {
    expect(said("平成31年5月1日")).toContain("令和元年（2019年）5月1日");
    expect(said("平成31年5月1日", "en")).toContain("1 May 2019 (Reiwa 1)");
    expect(said("昭和100年1月1日")).toContain("令和7年（2025年）1月1日");
  });

  test("every refusal says in both languages what to do", () => {
    for (const text of ["", "x", "26.2.30", "R8.13.1", "平成31年5月1日", "令和0年1月1日", "M1.1.1"]) {
      expect(said(text)).toMatch(/。$/u);
      expect(said(text, "en")).toMatch(/\.$/u);
    }
  });

  test("never more of a long text than 40 characters", () => {
    expect(said("長".repeat(5000)).length).toBeLessThan(200);
  });
});

const first = day("1873-01-01");
const anyDay = fc.integer({ min: 0, max: 83_000 }).map((count) => addDays(first, count));
const forms: DayForm[] = ["era", "eraShort", "iso", "both", "western"];

test.each(forms)("what is written as %s is read back, 1873–2100", (form) => {
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(read(formatDay(on, form))).toBe(on);
    }),
  );
});

test("reading any text gives a day or problems, never throws", () => {
  const near = fc.stringMatching(/^[RHSTM令昭元平成年月日0-9./() -]{0,14}$/u);
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const reading = parseDay(text);
      expect(reading.ok || reading.problems.length > 0).toBe(true);
    }),
  );
});
