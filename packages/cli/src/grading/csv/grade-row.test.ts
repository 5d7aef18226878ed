import { expect, test } from "vitest";
import { headerCells, lightCase, minutes2013, rowCells, texts2013 } from "../../../test/cases.ts";
import { readHeader } from "./header.ts";
import { gradeRow } from "./grade-row.ts";

const asked = { edition: null, fillFirst: false };

function grade(header: readonly string[], cells: readonly string[], options = asked, lines = 1) {
  return gradeRow(readHeader(header, options), cells, lines, options);
}

test("a row too short says so instead of naming every item that was cut off, and still names the others", () => {
  const cells = rowCells("A", { ...lightCase, 寝返り: "9" }).slice(0, 50);
  expect(grade(headerCells, cells)).toMatchObject({
    id: "A",
    problems: [
      { code: "too-few-columns", given: 50, expected: headerCells.length },
      { code: "unknown-option", item: "寝返り", given: "9" },
    ],
  });
});

test("a row may be longer by empty cells, not by others", () => {
  const cells = rowCells("A", lightCase);
  expect(grade(headerCells, [...cells, "", " "])).toMatchObject({ answer: { grade: "非該当" } });
  expect(grade(headerCells, [...cells, "", "x"])).toMatchObject({
    problems: [{ code: "too-many-columns", given: 108, expected: 106 }],
  });
});

test("where the header lacks columns the row says that once, and tells its own problems", () => {
  const header = headerCells.filter((name) => name !== "歩行" && name !== "移動");
  const cells = rowCells("A", { ...lightCase, 食事: "" }).filter((_, at) =>
    header.includes(headerCells[at] ?? ""),
  );
  expect(grade(header, cells)).toMatchObject({
    problems: [
      { code: "header-incomplete", count: 2 },
      { code: "missing-item", item: "食事" },
    ],
  });
});

test("two columns for one item: the same answer counts once, different answers are a problem", () => {
  const header = [...headerCells, "1-1", "寝返り"];
  const cells = rowCells("A", lightCase);
  expect(grade(header, [...cells, "1", ""])).toMatchObject({ answer: { grade: "非該当" } });
  expect(grade(header, [...cells, "1", "2"])).toMatchObject({
    problems: [{ code: "answered-twice", item: "寝返り", given: ["1", "2"] }],
  });
});

test("without any edition the row says that the header lacks it", () => {
  const header = headerCells.filter((name) => name !== "edition");
  const cells = rowCells("A", lightCase).toSpliced(1, 1);
  expect(grade(header, cells)).toMatchObject({ problems: [{ code: "header-incomplete", count: 1 }] });
});

test("the severe state is graded beside the day", () => {
  const cells = [...rowCells("A", lightCase), "4", "重度"];
  expect(grade([...headerCells, "重い状態 寝返り", "重い状態 麻痺 左上肢"], cells)).toMatchObject({
    answer: { states: { taken: "severe", day: { grade: "非該当" } }, groupPoints: { 起居動作: 14.8 } },
  });
});

test("a value under no header is told", () => {
  expect(grade([...headerCells, ""], [...rowCells("A", lightCase), "x"])).toMatchObject({
    problems: [{ code: "unnamed-column", column: 107, given: "x" }],
  });
});

test("rows of both editions under one header", () => {
  const items2013 = Object.keys(texts2013).filter((name) => !headerCells.includes(name));
  const times = Object.keys(minutes2013).map((name) => `時間 ${name}`);
  const header = [...headerCells, ...items2013, ...times, "判定 回帰値"];
  const blanks = (count: number) => Array.from({ length: count }, () => "");
  const row2014 = [...rowCells("A", lightCase), ...blanks(header.length - headerCells.length)];
  const names2013 = new Set(Object.keys(texts2013));
  const row2013 = [
    ...headerCells.map((name) => ({ id: "B", edition: "2013" })[name] ?? (names2013.has(name) ? "1" : "")),
    ...items2013.map(() => "1"),
    ...Object.values(minutes2013).map(String),
    "1.2",
  ];
  expect(grade(header, row2014)).toMatchObject({ answer: { edition: "2014", grade: "非該当" } });
  expect(grade(header, row2013)).toMatchObject({
    answer: { id: "B", edition: "2013", totalMinutes: 23.8, gradeByMinutes: "非該当" },
  });
});

test("a bad row in quotes over many lines says over how many", () => {
  expect(grade(headerCells, ["A\nB"], asked, 2)).toMatchObject({
    problems: [
      { code: "too-few-columns", given: 1, expected: headerCells.length },
      { code: "lines-in-quotes", lines: 2 },
    ],
  });
});
