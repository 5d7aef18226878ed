import { expect, it } from "vitest";
import { digitsOf } from "./digits.ts";

it.each([
  ["123456", "123456"],
  ["１２３４５６", "123456"],
  [" 123 456\n", "123456"],
  ["コード：123-456", "123456"],
  ["1234567", "123456"],
  ["abc", ""],
])("reads %j as %j", (typed, digits) => {
  expect(digitsOf(typed, 6)).toBe(digits);
});
