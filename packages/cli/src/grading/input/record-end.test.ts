import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../../test/cases.ts";
import { shiftJis } from "../../../test/shift-jis.ts";
import { countLines, csvRecordEnd, lastRecordEnd } from "./record-end.ts";
import { jsonElementEnd } from "./json-element.ts";

function elements(text: Buffer, encoding: "utf-8" | "shift_jis"): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = jsonElementEnd(text, at, text.length, encoding);
    if (end < 0) return found;
    found.push(text.subarray(at, end));
    at = end;
  }
}

test("a CSV record ends at the first line end outside quotes, whatever its cells hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "表", ",", '"', "\r\n", "\n") });
  const records = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(records, (rows) => {
      const lines = rows.map((cells) => Buffer.from(csvLine(cells)));
      const bytes = Buffer.concat(lines);
      let at = 0;
      for (const line of lines) {
        expect(csvRecordEnd(bytes, at, bytes.length)).toBe(at + line.length);
        at += line.length;
      }
      expect(lastRecordEnd("csv", "utf-8", bytes, 0, bytes.length)).toBe(bytes.length);
      const cutShort = bytes.length - (lines.at(-1)?.length ?? 0);
      expect(lastRecordEnd("csv", "utf-8", bytes, 0, bytes.length - 1)).toBe(cutShort === 0 ? -1 : cutShort);
    }),
  );
});

test("a stray quote inside a cell opens nothing", () => {
  const bytes = Buffer.from('5" a,b\nc\n');
  expect(csvRecordEnd(bytes, 0, bytes.length)).toBe(7);
});

test("JSON elements end at their own bracket; brackets and quotes in strings do not count", () => {
  const text = Buffer.from('[{"a":"}]\\""},\n {"b":[1,{"c":2}]}, 3, "x"]\n');
  expect(elements(text, "utf-8").map(String)).toEqual([
    '[{"a":"}]\\""},\n ',
    '{"b":[1,{"c":2}]}, ',
    "3, ",
    '"x"]\n',
  ]);
});

test("in Shift_JIS the second byte of 表 is no backslash and that of ー no bracket", () => {
  const text = '[{"表":"ー"},{"ソ":"能"}]';
  const bytes = shiftJis(text);
  expect(elements(bytes, "shift_jis")).toHaveLength(2);
});

test("lines are counted between two positions only", () => {
  const bytes = Buffer.from("a\nb\nc\n");
  expect(countLines(bytes, 0, 6)).toBe(3);
  expect(countLines(bytes, 2, 5)).toBe(1);
});
