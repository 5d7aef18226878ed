import { expect, it } from "vitest";
import { csv } from "./csv.ts";

const cellOf = (text: string) => csv([[text]]).slice(1, -2);

it("begins with the mark by which spreadsheets know UTF-8, and ends every row with CR LF", () => {
  expect(
    csv([
      ["氏名", "日"],
      ["山田", "1"],
    ]),
  ).toBe("\uFEFF氏名,日\r\n山田,1\r\n");
});

it.each([
  ["a comma", "a,b", '"a,b"'],
  ["a quote", 'a"b', '"a""b"'],
  ["a new line", "a\nb", '"a\nb"'],
  ["nothing", "", ""],
  ["spaces, which belong to the text", " a ", " a "],
])("quotes a cell with %s as RFC 4180 says", (_, text, written) => {
  expect(cellOf(text)).toBe(written);
});

it.each(["=1+1", "+81-76", "+8176000", "-1+1", "@SUM(A1)", "\t=1", "＝1+1", "－a", "＠x", "-", "+"])(
  "keeps %j from being run as a formula",
  (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  },
);

it("keeps it so when the cell must be quoted as well", () => {
  expect(cellOf('=HYPERLINK("http://example.test")')).toBe('"\'=HYPERLINK(""http://example.test"")"');
  expect(cellOf("\r=1")).toBe('"\'\r=1"');
});

it.each(["-5", "-0.25", "1=1", "a@b"])("leaves %j, which no program runs, as it is", (text) => {
  expect(cellOf(text)).toBe(text);
});
