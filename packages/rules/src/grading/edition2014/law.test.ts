import { expect, test } from "vitest";
import { ordinance5, printedRow1, printedRow2, xmlRows } from "../../../test/ordinance5.ts";
import { table1, table1Groups } from "./tables/table1.ts";
import { table2 } from "./tables/table2.ts";

const rows1 = xmlRows("別表第一");
const rows2 = xmlRows("別表第二");
const plainNumber = (text: string) => text.normalize("NFKC");

function typedRow1(at: number) {
  const row = table1[at];
  return { item: row?.item, options: row?.options.flatMap(([label, points]) => [label, points]) };
}

function printed1(xml: string) {
  const { item, options } = printedRow1(xml);
  return { item, options: options.map((text, at) => (at % 2 === 1 ? plainNumber(text) : text)) };
}

test("every row of Table 1 is the official text", () => {
  expect(rows1).toHaveLength(109);
  expect(rows1.map(printed1)).toEqual(table1.map((_, at) => typedRow1(at)));
});

test("every group of Table 1 is the official text, and holds the rows printed under it", () => {
  let group = 0;
  const groups = rows1.map((xml) => (group += printedRow1(xml).group ? 1 : 0));
  expect(groups).toEqual(table1.map((row) => row.group));
  const printed = rows1.flatMap((xml) => {
    const opened = printedRow1(xml).group;
    return opened ? [[Number(plainNumber(opened[0])), opened[1]]] : [];
  });
  expect(printed).toEqual(table1Groups);
});

test("every row of Table 2 is the official text", () => {
  let grade = "";
  const printed = rows2.map((xml) => {
    const row = printedRow2(xml);
    grade = row.grade ?? grade;
    return [grade, Number(row.no), row.condition, row.likelihood];
  });
  expect(printed).toHaveLength(216);
  expect(printed).toEqual(table2);
});

const digit = /[0-9０-９]/g;

/** Every text that comes from a row's cells by changing one digit to another. */
function changedDigits(xml: string): string[] {
  const inCells = xml.replace(/<[^>]*>/g, (tag) => " ".repeat(tag.length));
  return [...inCells.matchAll(digit)].map(({ index, 0: found }) => {
    const other = found >= "０" ? "０１"[Number(found === "０")] : "01"[Number(found === "0")];
    return xml.slice(0, index) + other + xml.slice(index + 1);
  });
}

test("changing any one digit of Table 1 in the XML is noticed", () => {
  let changes = 0;
  rows1.forEach((xml, at) => {
    for (const changed of changedDigits(xml)) {
      changes++;
      const { group } = printedRow1(changed);
      const same =
        JSON.stringify([printed1(changed), group]) ===
        JSON.stringify([typedRow1(at), printedRow1(xml).group]);
      expect(same, changed).toBe(false);
    }
  });
  expect(changes).toBeGreaterThan(900);
});

test("changing any one digit of Table 2 in the XML is noticed", () => {
  let changes = 0;
  rows2.forEach((xml, at) => {
    for (const changed of changedDigits(xml)) {
      changes++;
      const { no, condition, likelihood } = printedRow2(changed);
      expect([Number(no), condition, likelihood], changed).not.toEqual(table2[at]?.slice(1));
    }
  });
  expect(changes).toBeGreaterThan(4000);
});

test("the text read is the ordinance it says it is", () => {
  expect(ordinance5).toContain("<LawNum>平成二十六年厚生労働省令第五号</LawNum>");
});
