import { expect, test } from "vitest";
import type { Problem } from "../problem.ts";
import { chosenOption } from "../item.ts";
import { isScored, items, limbs } from "./items.ts";
import { itemNamed } from "./names.ts";
import { palsyOf, palsyTypes } from "./palsy-type.ts";
import { type Case2013, read2013 } from "./read.ts";
import { samples } from "./samples.ts";

const survey: Readonly<Record<string, unknown>> = samples[1]?.case.survey ?? {};
const eight: Readonly<Record<string, number>> = samples[1]?.case.minutes ?? {};
const limbNames = limbs.map(({ name }) => name);

function without(names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(survey).filter(([name]) => !names.includes(name)));
}

function problemsOf(given: Record<string, unknown>, fill = false): readonly Problem[] {
  const reading = read2013(given, "x", fill);
  return reading.ok ? [] : reading.problems;
}

function caseOf(given: Record<string, unknown>, fill = false): Case2013 {
  const reading = read2013(given, "x", fill);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const missing = (name: string, number: string): Problem => ({ code: "missing-item", item: name, number });

test("an empty case names every item of Table 8 once, the palsy as one, and nothing else", () => {
  const scored = items.filter((item) => isScored(item) && !limbs.includes(item));
  const expected = [missing("麻痺", "1-1"), ...scored.map(({ name, number }) => missing(name, number))];
  expect(problemsOf({})).toEqual(expected);
  expect(problemsOf({ survey: {} })).toEqual(expected);
});

test("items in no table may stay open", () => {
  const open = items.filter((item) => !isScored(item)).map(({ name }) => name);
  expect(open).toHaveLength(41);
  expect(problemsOf({ survey: without(open) })).toEqual([]);
});

test("limbs given in part are asked for one by one", () => {
  expect(problemsOf({ survey: without(limbNames.slice(2)) })).toEqual([
    missing("麻痺 左下肢", "1-1 左下肢"),
    missing("麻痺 右下肢", "1-1 右下肢"),
  ]);
});

test("all problems of a case are listed at once", () => {
  const given = {
    survey: { ...without(["歩行"]), 寝返: "できる", 移動: "ひとりで", 視力: "1", "6-1": "2" },
    severe: { survey: { 洗身: "むり" }, minutes: {} },
    minutes: { 食事: "0.75", 排泄: -1, 移動: 1441, 清潔保持: "多い", 睡眠: 3 },
    sheet: { 回帰値: "1.23456", IADL: 1, 特別な医療を別に加える: "たぶん" },
  };
  expect(problemsOf(given).map(({ code }) => code)).toEqual([
    "unknown-option",
    "unknown-item",
    "answered-twice",
    "missing-item",
    "unknown-field",
    "unknown-option",
    "unknown-field",
    "not-a-number",
    "not-a-number",
    "not-a-number",
    "not-a-number",
    "missing-minutes",
    "missing-minutes",
    "missing-minutes",
    "missing-minutes",
    "unknown-field",
    "not-a-number",
    "unknown-option",
  ]);
});

test("a near name is suggested", () => {
  expect(problemsOf({ survey: { ...survey, 寝返: "できる" } })).toEqual([
    { code: "unknown-item", part: "survey", given: "寝返", suggestion: "寝返り" },
  ]);
});

test.each(["text", 5, [], true])("parts that are no lists of answers are refused: %j", (part) => {
  const refused = problemsOf({ survey, severe: part, minutes: part, sheet: part });
  expect(refused.map((problem) => [problem.code, "part" in problem && problem.part])).toEqual([
    ["not-a-list-of-answers", "severe"],
    ["not-a-list-of-answers", "minutes"],
    ["not-a-list-of-answers", "sheet"],
  ]);
  expect(problemsOf({ survey: part })[0]).toMatchObject({ code: "not-a-list-of-answers", part: "survey" });
});

const combinations = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((at) => (bits >> at) & 1));

test.each(combinations)("limbs %i %i %i %i: flat, nested and as type agree", (...found) => {
  const words = found.map((one) => ["ない", "ある"][one]);
  const rest = without(limbNames);
  const flat = caseOf({
    survey: { ...rest, ...Object.fromEntries(limbNames.map((name, at) => [name, words[at]])) },
  });
  const parts = Object.fromEntries(limbs.map(({ asked }, at) => [asked, words[at]]));
  const nested = caseOf({ survey: { ...rest, 麻痺: parts } });
  const type = palsyOf(flat.day);
  expect(nested).toEqual(flat);
  const named = caseOf({ survey: { ...rest, 麻痺: type } });
  const numbered = caseOf({
    survey: { ...rest, 麻痺: palsyTypes.findIndex(({ label }) => label === type) + 1 },
  });
  expect(named.palsy).toBe(type);
  expect(numbered).toEqual(named);
  expect(flat.palsy).toBeNull();
});

test("the palsy given twice or under an unknown name is one problem", () => {
  const rest = without(limbNames);
  expect(problemsOf({ survey: { ...survey, 麻痺: "ない" } })).toMatchObject([
    { code: "answered-twice", item: "麻痺" },
  ]);
  expect(problemsOf({ survey: { ...rest, 麻痺: "ない", "1-1": 2 } })).toMatchObject([
    { code: "answered-twice", item: "麻痺", given: ["ない", "2"] },
  ]);
  expect(problemsOf({ survey: { ...rest, 麻痺: "全身" } })).toEqual([
    { code: "unknown-option", item: "麻痺", given: "全身", allowed: palsyTypes.map(({ label }) => label) },
  ]);
  expect(caseOf({ survey: { ...rest, 麻痺: "四肢" } }).palsy).toBe("その他の四肢の麻痺");
});

test("「拘縮」: 「なし」 answers all six joints; anything else must say which", () => {
  const joints = items.filter(({ number }) => number.startsWith("1-2")).map(({ name }) => name);
  const all = caseOf({ survey: { ...without(joints), 拘縮: "なし" } });
  expect(joints.map((name) => chosenOption(all.day, itemNamed(name))?.label)).toEqual(
    joints.map(() => "ない"),
  );
  const nested = { 肩関節: "ある", 肘関節: 1, 股関節: "１", 膝関節: "ない", 足関節: "ない" };
  const { day } = caseOf({ survey: { ...without(joints), 拘縮: nested } });
  expect(chosenOption(day, itemNamed("拘縮(肩関節)"))?.label).toBe("ある");
  expect(problemsOf({ survey: { ...survey, 拘縮: "ある" } })).toMatchObject([
    { code: "unknown-item", given: "拘縮" },
  ]);
  expect(problemsOf({ survey: { ...survey, 拘縮: "ない" } })).toHaveLength(6);
});

test("fill-first answers every open item, lists it, and leaves limbs, minutes and wrong answers alone", () => {
  expect(caseOf({}, true).filled).toEqual(items.map(({ name }) => name));
  const typed = caseOf({ survey: { 麻痺: 3 } }, true);
  expect(typed.filled).toHaveLength(102);
  expect([typed.palsy, typed.minutes]).toEqual(["両下肢のみ", null]);
  expect(problemsOf({ survey: { 移動: "むり" }, minutes: { 食事: 1 } }, true)).toHaveLength(1 + 7);
});

test("the severe state is the day's where nothing else is said", () => {
  const rest = without(limbNames);
  const given = caseOf({ survey, severe: { survey: { 洗身: "全介助", 麻痺: { 左上肢: "ある" } } } });
  expect(chosenOption(given.severe ?? given.day, itemNamed("洗身"))?.label).toBe("全介助");
  expect(palsyOf(given.severe ?? given.day)).toBe("いずれか一肢のみ");
  expect(palsyOf(given.day)).toBe("ない");
  expect(caseOf({ survey, severe: { survey: { 麻痺: "両下肢のみ" } } }).severePalsy).toBe("両下肢のみ");
  expect(caseOf({ survey: { ...rest, 麻痺: 2 }, severe: {} }).severePalsy).toBe("いずれか一肢のみ");
  expect(problemsOf({ survey: { ...rest, 麻痺: 2 }, severe: { survey: { "麻痺 左上肢": "ある" } } })).toEqual(
    limbs.slice(1).map(({ name, number }) => missing(name, number)),
  );
});

test("minutes are read in any width, with or without 分; blank cells are no minutes", () => {
  const written = Object.fromEntries(
    Object.entries(eight).map(([name, value]) => [name, `${value.toFixed(1)}分`]),
  );
  const wide = Object.fromEntries(
    Object.entries(eight).map(([name, value]) => [name, String(value).replace(/[0-9.]/gu, widened)]),
  );
  const { minutes } = caseOf({ survey, minutes: eight });
  expect(minutes?.食事).toBe(7);
  expect(caseOf({ survey, minutes: written }).minutes).toEqual(minutes);
  expect(caseOf({ survey, minutes: wide }).minutes).toEqual(minutes);
  const blank = Object.fromEntries(Object.keys(eight).map((name) => [name, " "]));
  expect(caseOf({ survey, minutes: blank, sheet: { 回帰値: "" } })).toMatchObject({
    minutes: null,
    sheet: null,
  });
  expect(caseOf({ survey, minutes: { ...eight, 移動: 1440 } }).minutes?.移動).toBe(14400);
});

function widened(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
}

test("figures are exact to four decimals and may be below zero", () => {
  const sheet = { 回帰値: "1.4999", ＩＡＤＬ得点: -0.5, 行動得点: "０．０７００" };
  expect(caseOf({ survey, sheet }).sheet).toEqual({ regression: 14999, iadl: -5000, behaviour: 700 });
  for (const yes of [true, "true", "はい"]) {
    expect(caseOf({ survey, sheet: { 特別な医療を別に加える: yes } }).minutesExcludeSpecialCare).toBe(true);
  }
  expect(caseOf({ survey, sheet: { 特別な医療を別に加える: false } }).minutesExcludeSpecialCare).toBe(false);
  expect(problemsOf({ survey, sheet: { 回帰値: 1, "回帰値 ": 2 } })).toMatchObject([
    { code: "answered-twice" },
  ]);
});
