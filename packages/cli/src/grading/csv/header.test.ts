import { edition2013, edition2014 } from "@yorisoi/rules/grading";
import { expect, test } from "vitest";
import { headerCells } from "../../../test/cases.ts";
import { readHeader } from "./header.ts";

const asked = { edition: null, fillFirst: false };
const without = (...names: readonly string[]) => headerCells.filter((name) => !names.includes(name));

test("the usual header has no problem, in any width, with sheet numbers, 版 and ID", () => {
  expect(readHeader(headerCells, asked).problems).toEqual([]);
  const other = headerCells.map(
    (name) =>
      ({ id: "ＩＤ", edition: "版", 寝返り: "1-1", "麻痺 左上肢": "麻痺　左上肢", 暴言暴行: "暴言行動" })[
        name
      ] ?? name,
  );
  expect(readHeader(other, asked).problems).toEqual([]);
});

test("unknown, doubled and missing columns are found all at once, with what may have been meant", () => {
  const header = readHeader([...without("歩行", "edition"), "寝反り", "1-1", "重い状態 移乘", "氏名"], asked);
  expect(header.problems).toEqual([
    { code: "unknown-column", given: "寝反り", suggestion: "寝返り" },
    { code: "unknown-column", given: "重い状態 移乘", suggestion: "重い状態 移乗" },
    { code: "unknown-column", given: "氏名", suggestion: null },
    { code: "column-twice", item: "寝返り", given: ["寝返り", "1-1"] },
    { code: "missing-column", item: "edition", number: "" },
    { code: "missing-column", item: "歩行", number: "1-8" },
  ]);
});

test("a header without any known column is one problem", () => {
  const problems = [{ code: "no-known-column", given: "%PDF-1.4" }];
  expect(readHeader(["%PDF-1.4", "x"], asked).problems).toEqual(problems);
});

test("the edition may stand on the command line, and missing items may be filled", () => {
  const cells = without("歩行", "edition");
  expect(readHeader(cells, { edition: "2014", fillFirst: true }).problems).toEqual([]);
});

test("with few columns it is the edition in force, or the one asked for, that is missed", () => {
  const few = ["id", "edition", "寝返り", "起き上がり"];
  expect(readHeader(few, asked).edition).toBe("2014");
  expect(readHeader(few, { ...asked, edition: "2013" }).edition).toBe("2013");
  expect(readHeader([...few, "つめ切り"], asked).edition).toBe("2013");
});

test("severe states, remarks and columns without a name are no problem", () => {
  const severe = edition2014.items.map(({ name }) => `重い状態 ${name}`);
  expect(readHeader([...headerCells, ...severe, "備考", "", ""], asked).problems).toEqual([]);
});

test("edition 2013: items, the eight minutes and the figures of the sheet", () => {
  const items = edition2013.items.map(({ name }) => name);
  const minutes = edition2013.minutesNames.map((name) => `時間 ${name}`);
  const sheet = edition2013.sheetNames.map((name) => `判定 ${name}`);
  const header = readHeader(["id", "edition", ...items, ...minutes, ...sheet], asked);
  expect(header).toMatchObject({ edition: "2013", problems: [] });
  expect(readHeader(["id", "edition", ...items], asked).problems).toEqual([]);
  expect(readHeader(["id", "edition", ...items, ...minutes.slice(1), "時間 食辞"], asked).problems).toEqual([
    { code: "unknown-column", given: "時間 食辞", suggestion: "時間 食事" },
    { code: "missing-column", item: "時間 食事", number: "" },
  ]);
});

test("edition 2013: the palsy as its type in the place of the four limbs", () => {
  const limbs = edition2013.limbs.map(({ name }) => name);
  const items = edition2013.items.map(({ name }) => name).filter((name) => !limbs.includes(name));
  expect(readHeader(["id", "edition", "麻痺", ...items], asked).problems).toEqual([]);
});
