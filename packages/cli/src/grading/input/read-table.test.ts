import { expect, test } from "vitest";
import { shiftJis } from "../../../test/shift-jis.ts";
import { readTable } from "./read-table.ts";

const utf8 = (text: string) => readTable(Buffer.from(text));
test("reads UTF-8, with and without a mark, and keeps the place of every line", () => {
  const lines = [["番号", "名前"], ["1", "a,b\nc"], [], ["2", "d"], [""], ["3", "e"]];
  const text = '番号,名前\r\n1,"a,b\nc"\n2,d\n\n3,e';
  expect(utf8(text)).toEqual({ encoding: "utf-8", lines });
  expect(utf8(`\uFEFF${text}`)).toEqual({ encoding: "utf-8", lines });
});

test("reads Shift_JIS and says so", () => {
  expect(readTable(shiftJis("番号,疾病名\r\n1,表皮水疱症\r\n"))).toEqual({
    encoding: "shift_jis",
    lines: [
      ["番号", "疾病名"],
      ["1", "表皮水疱症"],
    ],
  });
});

test.each([
  ["spreadsheet", Buffer.from("PK\u0003\u0004xl")],
  ["utf-16", Buffer.from("\uFEFF番号", "utf16le")],
  ["old-line-ends", Buffer.from("番号,名前\r1,a\r")],
  ["no-commas", Buffer.from("番号\t名前\n1\ta\n")],
  ["not-text", Buffer.from([0x4e, 0xff, 0xfe, 0x0a])],
  ["not-text", Buffer.concat([Buffer.from("番号,名前\n1,"), Buffer.from([0xff, 0x0a])])],
])("refuses %s", (refusal, bytes) => {
  expect(readTable(bytes)).toBe(refusal);
});

test("an empty file has no lines", () => {
  expect(utf8("")).toEqual({ encoding: "utf-8", lines: [] });
});
