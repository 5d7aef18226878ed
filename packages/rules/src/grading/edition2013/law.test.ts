import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { items } from "./items.ts";
import {
  type PrintedQuestion,
  printedForm,
  printedTable7,
  printedTable8,
  printedTable9,
  tableText,
} from "../../../test/ordinance40.ts";
import { bands } from "./tables/bands.ts";
import { itemTable } from "./tables/items.ts";
import { notes } from "./tables/notes.ts";
import { table7 } from "./tables/table7.ts";
import { table8, table8Groups } from "./tables/table8.ts";
import { table9 } from "./tables/table9.ts";

const law = readFileSync(
  new URL("../../../../../law/teido-kubun-2013-ordinance40.txt", import.meta.url),
  "utf8",
);

const checked = [
  { title: "別表第七", read: printedTable7, typed: { rows: table7, note: notes.table7 } },
  {
    title: "別表第八",
    read: printedTable8,
    typed: { groups: table8Groups, rows: table8, note: notes.table8 },
  },
  { title: "別表第九", read: printedTable9, typed: { rows: table9, note: notes.table9 } },
] as const;

test.each(checked)("every row of $title is the official text", ({ title, read, typed }) => {
  expect(read(tableText(law, title))).toEqual(typed);
});

test("the tables have the law's number of rows", () => {
  expect([table7.length, table8.length, table9.length]).toEqual([12, 62, 16]);
});

test.each(checked)("changing any one digit of $title is noticed", ({ title, read, typed }) => {
  const text = tableText(law, title);
  const expected = JSON.stringify(typed);
  const positions = [...text.matchAll(/[０-９]/gu)].map(({ index }) => index);
  expect(positions.length).toBeGreaterThan(20);
  expect(JSON.stringify(read(text))).toBe(expected);
  const unnoticed = positions.flatMap((at) =>
    "０１２３４５６７８９"
      .split("")
      .filter((other) => other !== text[at])
      .map((other) => text.slice(0, at) + other + text.slice(at + 1))
      .filter((changed) => JSON.stringify(read(changed)) === expected),
  );
  expect(unnoticed).toEqual([]);
});

const circled = ["ない", "ある"];

/** The questions whose options are circled one by one, taken apart as the survey counts them. */
function takenApart([number, asked, options]: PrintedQuestion): PrintedQuestion[] {
  if (number === "8") return options.map((option, at) => [`8-${at + 1}`, option, circled]);
  if (!number.startsWith("1-")) return [[number, asked, options]];
  return options.slice(1).map((option) => [`${number} ${option}`, option, circled]);
}

test("the 106 items are those of the form, word by word", () => {
  const printed = printedForm(tableText(law, "別表第一")).flatMap(takenApart);
  expect(printed).toHaveLength(106);
  expect(itemTable.map(([number, , asked, options]) => [number, asked, options])).toEqual(printed);
});

test("the items with points are the rows of Table 8, in its order, with its words and points", () => {
  const scored = items.filter(({ options }) => options.some(({ points }) => points !== null));
  const ours = scored.map(({ lawName, group, options }) => ({
    group,
    item: lawName,
    options: options.map(({ label, points }) => [label, ((points ?? 0) / 10).toFixed(1)]),
  }));
  expect(ours).toEqual(table8.filter(({ item }) => item !== "麻痺"));
});

const digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 「百十」 → 110, 「三十二」 → 32. */
function fromKanji(kanji: string): number {
  const [, hundreds, tens, ones] = /^(.?百)?(.?十)?(.?)$/u.exec(kanji) ?? [];
  const times = (part: string | undefined) =>
    part?.length === 2 ? digits.indexOf(part[0] ?? "") : Number(!!part);
  return times(hundreds) * 100 + times(tens) * 10 + Math.max(0, digits.indexOf(ones ?? ""));
}

test("the bands of standard minutes are those of Article 2", () => {
  const sentence = /区分(.)　次の.*?イ　.*?基準時間が([^分]+)分以上(?:([^分]+)分未満)?である状態/gu;
  const printed = [...law.matchAll(sentence)].map(([, grade = "", from = "", below]) => [
    `区分${digits.indexOf(grade)}`,
    String(fromKanji(from)),
    below === undefined ? null : String(fromKanji(below)),
  ]);
  expect(printed).toHaveLength(6);
  expect(bands).toEqual(printed);
});

test("the text read is the ordinance as last amended on 2013-01-18", () => {
  expect(law).toContain(
    "（平成十八年三月十七日厚生労働省令第四十号）最終改正：平成二五年一月一八日厚生労働省令第四号",
  );
});
