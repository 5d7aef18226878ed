import { expect, test } from "vitest";
import { ERROR, errorsBetween } from "./edit-distance.ts";

test.each([
  ["硬化症", "硬化症", 0],
  ["脊髄空洞症", "脊髄空道症", ERROR],
  ["脊髄空洞症", "脊空洞症", ERROR],
  ["脊髄空洞症", "脊髄の空洞症", ERROR],
  ["脊髄空洞症", "髄脊空洞症", ERROR],
  ["脊髄空洞症", "髄脊空症", 2 * ERROR],
  ["ハンチントン", "バンチントン", ERROR / 2],
  ["ケツセツ", "ケセツ", ERROR / 2],
  ["天疱瘡", "天庖瘡", ERROR / 2],
])("%s → %s: %i halves", (typed, name, halves) => {
  expect(errorsBetween(typed, name, 8, "whole")).toBe(halves);
  expect(errorsBetween(name, typed, 8, "whole")).toBe(halves);
});

test("inside a longer name only the piece counts", () => {
  expect(errorsBetween("小脳変木", "脊髄小脳変性症", 8, "inside")).toBe(ERROR);
  expect(errorsBetween("小脳変性", "脊髄小脳変性症", 8, "inside")).toBe(0);
});

test("more than the limit is the limit and one, however long", () => {
  expect(errorsBetween("あいうえおかき", "さしすせそたち", 4, "whole")).toBe(5);
  expect(errorsBetween("あ", "あいうえおかきく", 4, "whole")).toBe(5);
  expect(errorsBetween("亜".repeat(400), "亜".repeat(400), 4, "whole")).toBe(0);
});
