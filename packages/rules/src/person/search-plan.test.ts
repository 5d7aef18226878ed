import fc from "fast-check";
import { expect, test } from "vitest";
import { kanaKey } from "./kana-key.ts";
import { nameKey } from "./name-key.ts";
import { searchPlan } from "./search-plan.ts";

test.each([
  ["やまだ", { kanaPart: "ヤマダ" }],
  ["ﾔﾏﾀﾞ", { kanaPart: "ヤマダ" }],
  ["サトウ ウメ", { kanaPart: kanaKey("サトウウメ") }],
  ["山田 花子", { namePart: "山田花子" }],
  ["髙橋", { namePart: "高橋" }],
  ["山田 はなこ", { namePart: "山田", kanaPart: "ハナコ" }],
  ["ヤマダ 1980-01-02", { kanaPart: "ヤマダ", birthDay: "1980-01-02" }],
  ["1980/1/2、山田", { namePart: "山田", birthDay: "1980-01-02" }],
  ["昭和55年1月2日", { birthDay: "1980-01-02" }],
  ["昭和 55年 1月 2日", { birthDay: "1980-01-02" }],
  ["Ｓ５５．１．２", { birthDay: "1980-01-02" }],
  ["19800102", { birthDay: "1980-01-02" }],
  ["#19800102", { number: 19_800_102 }],
  ["番号19800102", { number: 19_800_102 }],
  ["1234", { number: 1234 }],
  ["１２３４", { number: 1234 }],
  ["No.12 やまだ", { number: 12, kanaPart: "ヤマダ" }],
  ["19801302", { number: 19_801_302 }],
  ["Smith", { namePart: "SMITH" }],
  ["  ", {}],
  ["・", {}],
])("%s", (query, expected) => {
  const { words, ...plan } = searchPlan(query);
  expect(plan).toEqual(expected);
  expect(words.length > 0).toBe(Object.keys(expected).length > 0);
});

test("what is typed is told as it was understood", () => {
  expect(searchPlan("ヤマダ 花子 S55.1.2 7").words).toEqual([
    { kind: "kana", key: "ヤマダ" },
    { kind: "name", key: nameKey("花子") },
    { kind: "birthDay", key: "1980-01-02" },
    { kind: "number", key: "7" },
  ]);
});

test("any text gives a plan", () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { number } = searchPlan(query);
      expect(number === undefined || Number.isSafeInteger(number)).toBe(true);
    }),
  );
});
