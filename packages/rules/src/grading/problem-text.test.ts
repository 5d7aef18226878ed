import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { describeProblem } from "./problem-text.ts";

const problems: readonly Problem[] = [
  { code: "not-json", detail: "位置 4" },
  { code: "not-a-case", given: "[1]" },
  { code: "bad-id", given: "[1]" },
  { code: "unknown-edition", given: null, known: ["2013", "2014"] },
  { code: "unknown-edition", given: "2006", known: ["2013", "2014"] },
  { code: "unknown-field", part: "case", given: "surveys", suggestion: "survey" },
  { code: "not-a-list-of-answers", part: "survey", given: "[1]" },
  { code: "not-a-list-of-answers", part: "severe", given: "[1]" },
  { code: "unknown-item", part: "survey", given: "寝がえり", suggestion: "寝返り" },
  { code: "unknown-item", part: "opinion", given: "？", suggestion: null },
  { code: "unknown-option", item: "寝返り", given: "9", allowed: ["支援が不要", "見守り等の支援が必要"] },
  { code: "answered-twice", item: "寝返り", given: ["1", "2"] },
  { code: "missing-item", item: "寝返り", number: "1-1" },
  { code: "not-a-number", part: "minutes", item: "食事", given: "多い", decimals: 1 },
  { code: "missing-minutes", item: "食事" },
  { code: "too-few-columns", given: 3, expected: 106 },
  { code: "too-many-columns", given: 107, expected: 106 },
];

test.each(problems)("$code is told in Japanese and English, with what to do", (problem) => {
  const [ja, en] = [describeProblem(problem), describeProblem(problem, "en")];
  expect(ja).toMatch(/(ください|ませんか)/);
  expect(en).toMatch(/Write|Check|check|Choose|Keep|Put|Did you mean|must be|correct/);
  for (const value of Object.values(problem).filter((v) => typeof v === "string" && v !== problem.code)) {
    if (["case", "survey", "opinion", "minutes", "severe"].includes(value as string)) continue;
    expect(ja).toContain(value);
    expect(en).toContain(value);
  }
});
