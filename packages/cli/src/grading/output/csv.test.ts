import { answerOf, readCase } from "@yorisoi/rules/grading";
import { expect, test } from "vitest";
import { jsonOf, lightCase, minutes2013, texts2013 } from "../../../test/cases.ts";
import { splitRecord } from "../csv/split-record.ts";
import { csvPrinter } from "./csv.ts";

const place = { file: null, line: 2 };

function cellsOf(given: unknown, fillFirst = false): Record<string, string> {
  const reading = readCase(given, { fillFirst });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const names = splitRecord(csvPrinter.header(false));
  const cells = splitRecord(csvPrinter.answer(place, answerOf(reading.value)));
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
}

test("edition 2014, with both states and what was filled", () => {
  const { 歩行: _, ...texts } = lightCase;
  const given = JSON.parse(jsonOf("A", texts, { severe: { survey: { 寝返り: 4 } } })) as unknown;
  expect(cellsOf(given, true)).toMatchObject({
    line: "2",
    id: "A",
    edition: "2014",
    dayGrade: "非該当",
    起居動作: "14.8",
    totalMinutes: "",
    filled: "歩行",
    problems: "",
  });
});

test("edition 2013 has its own columns under the same header", () => {
  const given = { id: "B", edition: "2013", survey: texts2013, minutes: minutes2013 };
  expect(cellsOf(given)).toMatchObject({
    id: "B",
    grade: "非該当",
    totalMinutes: "23.8",
    起居動作: "",
    "得点 移動": "100",
  });
  expect(cellsOf({ ...given, minutes: undefined })["notes"]).toContain("時間");
});

test("a bad line keeps its number, its id and all its problems in one cell", () => {
  const problems = [{ code: "not-json", detail: "ここ" }, { code: "quote-not-closed" }] as const;
  const text = csvPrinter.problems({ file: "a.csv", line: 7 }, 'x"y', problems, "ja");
  const cells = splitRecord(text);
  expect(cells).toHaveLength(splitRecord(csvPrinter.header(true)).length);
  expect(cells.slice(0, 3)).toEqual(["a.csv", "7", 'x"y']);
  expect(cells.at(-1)).toMatch(/JSON として.* \/ " が閉じて/u);
});
