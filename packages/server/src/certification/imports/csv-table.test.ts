import fc from "fast-check";
import { expect, it } from "vitest";
import { csvTable } from "./csv-table.ts";

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

it("reads back whatever was written in quotes", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "漢", '"', ",", "\n", "\r", "\t", " ", "") });
  const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(tables, fc.constantFrom("\n", "\r\n"), (rows, end) => {
      expect(csvTable(rows.map((row) => row.map(quoted).join(",") + end).join(""))).toEqual(rows);
    }),
  );
});

it("reads what spreadsheets write: a mark, line ends of Windows, no end behind the last line, tabs", () => {
  expect(csvTable('\uFEFF番号,病名\r\n1,"あ, い"\r\n2,')).toEqual([
    ["番号", "病名"],
    ["1", "あ, い"],
    ["2", ""],
  ]);
  expect(csvTable("番号\t病名\n1\tあ,い")).toEqual([
    ["番号", "病名"],
    ["1", "あ,い"],
  ]);
  expect(csvTable('a 6" b,c')).toEqual([['a 6" b', "c"]]);
  expect(csvTable("")).toEqual([]);
});

it("guesses no end for a quote that is never closed", () => {
  expect(csvTable('番号,病名\n1,"あ\n2,い\n')).toBe(undefined);
});
