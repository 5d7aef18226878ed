import { expect, it, test } from "vitest";
import { signsOf } from "./digit-keys.ts";
import { manyAnswer, NONE, tickedOf } from "./many-answer.ts";
import { wholeNumber } from "./whole-number.ts";

test.each([
  ["45", 45],
  ["４５", 45],
  [" 45歳", 45],
  ["0", 0],
  ["", null],
  ["4.5", null],
  ["-1", null],
  ["四十五", null],
])("%s as a whole number is %s", (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});

it("gives a grade and a class the key of its own number, the rest the keys that are left", () => {
  expect(signsOf(["区分6", "区分1", "非該当", "unknown"])).toEqual(["6", "1", "2", "3"]);
  expect(signsOf(["none", "1", "2", "unknown"])).toEqual(["3", "1", "2", "4"]);
  expect(signsOf(["yes", "no", "unknown"])).toEqual(["1", "2", "3"]);
  expect(signsOf(Array.from({ length: 11 }, (_, at) => `x${at}x`)).slice(8)).toEqual([
    "9",
    undefined,
    undefined,
  ]);
});

it("lets 「この中にはない」 and 「わからない」 stand alone", () => {
  expect(manyAnswer([], ["a"])).toEqual(["a"]);
  expect(manyAnswer(["a"], ["a", NONE])).toEqual([]);
  expect(manyAnswer(["a"], ["a", "unknown"])).toBe("unknown");
  expect(manyAnswer([NONE], ["b", NONE])).toEqual(["b"]);
  expect(manyAnswer(["unknown"], ["b", "unknown"])).toEqual(["b"]);
  expect(manyAnswer(["a"], [])).toBeUndefined();
  expect(manyAnswer([NONE], [])).toBeUndefined();
});

it("ticks what was answered", () => {
  expect(tickedOf(undefined)).toEqual([]);
  expect(tickedOf([])).toEqual([NONE]);
  expect(tickedOf(["a"])).toEqual(["a"]);
  expect(tickedOf("unknown")).toEqual(["unknown"]);
});
