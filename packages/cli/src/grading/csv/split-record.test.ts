import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../../test/cases.ts";
import { splitRecord } from "./split-record.ts";

test("RFC 4180, 2.1–2.4: cells are parted by commas, spaces belong to them, the line end does not", () => {
  expect(splitRecord("a, b ,c\r\n")).toEqual(["a", " b ", "c"]);
  expect(splitRecord("a,,\n")).toEqual(["a", "", ""]);
  expect(splitRecord("\n")).toEqual([""]);
});

test("RFC 4180, 2.5–2.7: quotes hold commas, line ends and doubled quotes", () => {
  expect(splitRecord('"a","b,c","d\r\ne","f""g",""\r\n')).toEqual(["a", "b,c", "d\r\ne", 'f"g', ""]);
});

test("a quote in the middle of a cell is a character, and what follows a closing quote is kept", () => {
  expect(splitRecord('5" screen,"a"b\n')).toEqual(['5" screen', "ab"]);
});

test("what is written as CSV is read as the same cells", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "表", ",", '"', "\r\n", "\n", " ") });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(splitRecord(csvLine(cells))).toEqual(cells);
    }),
  );
});
