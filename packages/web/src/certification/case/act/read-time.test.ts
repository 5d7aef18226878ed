import { expect, it } from "vitest";
import { readMinutes, readTime } from "./read-time.ts";

it.each([
  ["13:30", "13:30"],
  ["９：０５", "09:05"],
  ["9時", "09:00"],
  ["9時半", "09:30"],
  ["13時5分", "13:05"],
  ["1330", "13:30"],
  ["930", "09:30"],
  ["24:00", null],
  ["12:60", null],
  ["夕方", null],
  ["", null],
])("reads the time %s as %s", (text, time) => {
  expect(readTime(text)).toBe(time);
});

it.each([
  ["60", 60],
  ["６０分", 60],
  ["1時間30分", 90],
  ["2時間", 120],
  ["0", null],
  ["一時間", null],
  ["", null],
])("reads the length %s as %s minutes", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
