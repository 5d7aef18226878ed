import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each([
  ["40", 40],
  ["４０分", 40],
  ["40 分", 40],
  ["１，２００", 1200],
  ["36.5", 36.5],
  ["３６．５", 36.5],
  ["−5", -5],
  ["", null],
  ["　", null],
])("%s is read", (text, number) => expect(readNumber(text, "分")).toBe(number));

test.each(["四十", "40くらい", "1,2", "4-5", "1e3", "."])("%s is no number", (text) =>
  expect(readNumber(text, "分")).toBeNaN(),
);
