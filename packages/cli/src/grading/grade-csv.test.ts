import { describe, expect, test } from "vitest";
import {
  csvLine,
  headerCells,
  headerLine,
  lightCase,
  lightRow,
  manyRows,
  rowCells,
} from "../../test/cases.ts";
import { temporaryFolder, yorisoi } from "../../test/run.ts";
import { shiftJis } from "../../test/shift-jis.ts";

describe.concurrent("yorisoi grade: CSV", () => {
  test("numbers, labels and full width; CRLF and LF mixed; no line end at the end", async () => {
    const input = [
      headerLine,
      lightRow("A"),
      lightRow("B", { 寝返り: "全面的な支援が必要" }),
      lightRow("C", { 寝返り: "４" }),
    ];
    const mixed = input.map((line, at) => line.replace("\n", ["\r\n", "\n", "\r\n", ""][at] ?? "")).join("");
    const ran = await yorisoi(["grade", "--out", "ndjson"], mixed);
    expect(ran.code).toBe(0);
    expect(ran.lines.map(({ groupPoints }) => (groupPoints as Record<string, number>)["起居動作"])).toEqual([
      0, 14.8, 14.8,
    ]);
  });

  test("UTF-8 with a byte order mark and Shift_JIS give the same", async () => {
    const input = headerLine + lightRow("表", { 寝返り: "見守り等の支援が必要" });
    const [plain, marked, old, told] = await Promise.all([
      yorisoi(["grade"], input),
      yorisoi(["grade"], `\ufeff${input}`),
      yorisoi(["grade"], shiftJis(input)),
      yorisoi(["grade", "--encoding", "shift_jis"], shiftJis(input)),
    ]);
    expect(plain.out.split("\n")[1]).toMatch(/^2,表,2014,/u);
    for (const ran of [marked, old, told]) expect(ran.out).toBe(plain.out);
  });

  test("quotes with commas, quotes and line ends inside; line numbers count lines, not rows", async () => {
    const input = `${headerLine}${csvLine(rowCells('二行\nの"名前", 様', lightCase))}\n,,\n${lightRow("B", { 歩行: "" })}`;
    const ran = await yorisoi(["grade", "--out", "ndjson"], input);
    expect(ran.lines).toMatchObject([
      { id: '二行\nの"名前", 様', grade: "非該当" },
      { line: 6, id: "B", problems: [{ code: "missing-item", item: "歩行" }] },
    ]);
  });

  test("header problems are told once and the rows still run", async () => {
    const input = csvLine([...headerCells, "氏名"]) + csvLine([...rowCells("A", lightCase), "山田"]);
    const ran = await yorisoi(["grade", "--out", "ndjson"], input);
    expect(ran).toMatchObject({
      code: 1,
      lines: [{ line: 1, problems: [{ code: "unknown-column" }] }, { id: "A" }],
    });
    expect(ran.err).toContain("問題のある見出し 1");
  });

  test("a quote that is never closed costs its own line", async () => {
    const ran = await yorisoi(
      ["grade", "--out", "ndjson"],
      `${headerLine}"A,${lightRow("B").slice(2)}${lightRow("C")}`,
    );
    expect(ran.lines).toMatchObject([{ line: 2, problems: [{ code: "quote-not-closed" }] }, { id: "C" }]);
  });

  test("many rows keep their order with several workers, from a file and from a pipe", async () => {
    using folder = temporaryFolder();
    const input = manyRows(12_000);
    const file = folder.write("cases.csv", input);
    const [several, piped] = await Promise.all([
      yorisoi(["grade", "--jobs", "3", file]),
      yorisoi(["grade", "--jobs", "2"], input),
    ]);
    const ids = several.out
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",", 2).join());
    expect(ids).toEqual(Array.from({ length: 12_000 }, (_, at) => `${at + 2},A${at}`));
    expect(piped.out).toBe(several.out);
    expect(several.err).toContain("読んだ行 12,000、区分を出した 12,000");
  });
});
