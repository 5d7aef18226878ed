import { describe, expect, it } from "vitest";
import { filtered, pageOf, sorted } from "./table-rows.ts";

describe("sorting", () => {
  const by = (value: string | number | null) => value;

  it("takes numbers as numbers, in both directions", () => {
    expect(sorted([10, 9, 100], by, "ascending")).toEqual([9, 10, 100]);
    expect(sorted([10, 9, 100], by, "descending")).toEqual([100, 10, 9]);
  });

  it("takes kana in the order of the fifty sounds, whichever kana it is, and figures in texts by their value", () => {
    expect(sorted(["ウ", "い", "あ"], by, "ascending")).toEqual(["あ", "い", "ウ"]);
    expect(sorted(["第10号", "第9号"], by, "ascending")).toEqual(["第9号", "第10号"]);
  });

  it("puts what is not known last in both directions", () => {
    expect(sorted([null, 2, 1], by, "ascending")).toEqual([1, 2, null]);
    expect(sorted([null, 2, 1], by, "descending")).toEqual([2, 1, null]);
  });

  it("keeps equal rows as they came, and the rows it was given", () => {
    const rows = [
      { id: "a", at: 1 },
      { id: "b", at: 1 },
      { id: "c", at: 0 },
    ];
    const order = sorted(rows, ({ at }) => at, "descending");
    expect(order.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(sorted(rows, ({ at }) => at, "ascending").map(({ id }) => id)).toEqual(["c", "a", "b"]);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});

describe("filtering", () => {
  const rows = [
    { name: "佐藤 アキコ", note: "電話" },
    { name: "山田 あき", note: "Ｆａｘ" },
  ];
  const find = (search: string) =>
    filtered(rows, search, ({ name, note }) => [name, note]).map(({ name }) => name);

  it.each([
    ["nothing", "", 2],
    ["only spaces", " \u3000", 2],
    ["either kana", "あき", 2],
    ["katakana for hiragana", "アキコ", 1],
    ["half width for full width, small for large", "fax", 1],
    ["words from different columns, with a wide space", "電話\u3000佐藤", 1],
    ["a word that is nowhere", "佐藤 訪問", 0],
  ])("finds by %s", (_, search, count) => {
    expect(find(search)).toHaveLength(count);
  });
});

describe("pages", () => {
  const rows = [1, 2, 3, 4, 5];

  it("cuts the rows", () => {
    expect(pageOf(rows, 2, 2)).toEqual({ rows: [3, 4], page: 2, pageCount: 3 });
    expect(pageOf(rows, 3, 2).rows).toEqual([5]);
  });

  it("shows the last page instead of one that no longer exists, and the first instead of none", () => {
    expect(pageOf(rows, 9, 2).page).toBe(3);
    expect(pageOf(rows, 0, 2).page).toBe(1);
    expect(pageOf([], 4, 2)).toEqual({ rows: [], page: 1, pageCount: 1 });
  });
});
