import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers } from "../../../test/any-answers.ts";
import { nested } from "../../../test/nested.ts";
import { findItem, items, sheetOrder } from "./items.ts";
import { read2014 } from "./read.ts";

function problemsOf(given: Record<string, unknown>) {
  const reading = read2014(given, null, false);
  return reading.ok ? [] : reading.problems;
}

const labels = (answers: Uint8Array) =>
  nested(items, answers, (item, option) => item.options[option]?.label ?? "");
const numbers = (answers: Uint8Array) => nested(items, answers, (_, option) => option + 1);
const wideNumbers = (answers: Uint8Array) =>
  nested(items, answers, (_, option) => String.fromCodePoint(0xff11 + option));

test("any answers are read back, written as labels, as numbers or as full-width numbers", () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(labels, numbers, wideNumbers), (answers, write) => {
      const reading = read2014(write(answers), "a", false);
      expect(reading.ok && reading.value.day).toEqual(answers);
    }),
  );
});

test("the sheet has 80 survey items, numbered 1-1 to 5-12, and the opinion 24", () => {
  expect(sheetOrder).toHaveLength(80);
  expect([sheetOrder[0]?.number, sheetOrder[11]?.number, sheetOrder[79]?.number]).toEqual([
    "1-1",
    "1-12",
    "5-12",
  ]);
  expect(items.filter((item) => item.part === "opinion")).toHaveLength(24);
});

test("an item is found by both spellings of the law, by any width and by its number", () => {
  const same = (...written: string[]) => new Set(written.map((name) => findItem(name)?.name)).size === 1;
  expect(same("暴言行動", "暴言暴行", "4-5", "４－５")).toBe(true);
  expect(same("レスピレータ", "レスピレーター", "ﾚｽﾋﾟﾚｰﾀｰ")).toBe(true);
  expect(same("二軸評価　神経症状", "二軸評価 精神症状", "二軸評価精神症状")).toBe(true);
  expect(same("１人で出たがる", "1人で出たがる", "一人で出たがる")).toBe(true);
  expect(findItem("食事")).not.toBe(findItem("生活障害評価 食事"));
});

test("every problem is named at once", () => {
  const given = {
    survey: { 寝返り: "できません", 座位: 1, 食事: 9, 起き上がり: "支援が不要", "1-2": "全面的な支援が必要" },
    opinion: { 麻痺: { 左上肢: "ある" }, 関節の拘縮: "ない" },
  };
  const codes = new Map<string, number>();
  for (const { code } of problemsOf(given)) codes.set(code, (codes.get(code) ?? 0) + 1);
  expect(Object.fromEntries(codes)).toEqual({
    "unknown-option": 3,
    "unknown-item": 2,
    "answered-twice": 1,
    "missing-item": 104 - 4,
  });
});

test("a refused answer is not also called missing, and the nearest name is suggested", () => {
  const found = problemsOf({ survey: { 寝返り: "？", 起きあがり: 1 }, opinion: {} });
  expect(found.filter((problem) => "item" in problem && problem.item === "寝返り")).toHaveLength(1);
  expect(found).toContainEqual({
    code: "unknown-item",
    part: "survey",
    given: "起きあがり",
    suggestion: "起き上がり",
  });
});

test("parts that are no answers are said to be so", () => {
  expect(problemsOf({ survey: [1, 2], opinion: "なし" }).slice(0, 2)).toEqual([
    { code: "not-a-list-of-answers", part: "survey", given: "[1,2]" },
    { code: "not-a-list-of-answers", part: "opinion", given: "なし" },
  ]);
});

test("filling the first option fills exactly what is missing and says so", () => {
  const reading = read2014({ survey: { 寝返り: 2 } }, null, true);
  expect(reading.ok && reading.value.filled).toHaveLength(103);
  expect(reading.ok && reading.value.filled.includes("寝返り")).toBe(false);
  expect(reading.ok && reading.value.day[findItem("寝返り")?.index ?? 0]).toBe(1);
});

test("the severe state takes what it does not name from the day", () => {
  const reading = read2014({ survey: { 寝返り: 2 }, severe: { survey: { 歩行: 4 } } }, null, true);
  const at = (name: string) => findItem(name)?.index ?? 0;
  expect(reading.ok && reading.value.severe?.[at("寝返り")]).toBe(1);
  expect(reading.ok && reading.value.severe?.[at("歩行")]).toBe(3);
  expect(reading.ok && reading.value.day[at("歩行")]).toBe(0);
});
