import type { Item, Option } from "../item.ts";
import { tenthsFrom } from "../tenths.ts";
import { itemKey } from "./aliases.ts";
import { DERIVED_GROUP, UNSUMMED_GROUP } from "./groups.ts";
import { sheet } from "./sheet.ts";
import { type Table1Row, table1 } from "./tables/table1.ts";

/** 「関節の拘縮　その他」: in group 11 by the law, and at the same time the only one the doctor enters there. */
const OTHER_JOINT = "関節の拘縮　その他";
const LAST_JOINT = "関節の拘縮　膝関節　右";

function optionsOf(row: Table1Row): Option[] {
  return row.options.map(([label, points]) => ({ label, points: tenthsFrom(points) }));
}

const sheetEntries = new Map(
  sheet.flatMap(([chapter, names]) =>
    names.map((name, at) => [itemKey(name), { name, number: `${chapter}-${at + 1}` }] as const),
  ),
);

function surveyItem(row: Table1Row, index: number): Item {
  const entry = sheetEntries.get(itemKey(row.item));
  if (!entry) throw new Error(`Table 1 names an item that is not on the sheet: ${row.item}`);
  return { index, ...entry, lawName: row.item, part: "survey", group: row.group, options: optionsOf(row) };
}

function opinionItem(row: Table1Row, index: number): Item {
  const name = row.item.replace("神経症状", "精神症状").normalize("NFKC");
  return {
    index,
    name,
    number: "",
    lawName: row.item,
    part: "opinion",
    group: row.group,
    options: optionsOf(row),
  };
}

/** What the doctor enters: group 12, with 「関節の拘縮　その他」 of group 11 after the other joints, as on the form. */
const opinionRows = table1
  .filter((row) => row.group === UNSUMMED_GROUP)
  .flatMap((row) =>
    row.item === LAST_JOINT ? [row, ...table1.filter((r) => r.item === OTHER_JOINT)] : [row],
  );

/** The 80 survey items in the order of Table 1, then the 24 entries of the doctor's opinion. */
export const items: readonly Item[] = [
  ...table1.filter((row) => row.group < DERIVED_GROUP).map(surveyItem),
  ...opinionRows.map((row, at) => opinionItem(row, 80 + at)),
];

const byKey = new Map(items.map((item) => [itemKey(item.name), item]));

/** Finds an item by any accepted spelling of its name, or by its sheet number (`1-1`). */
export function findItem(written: string): Item | null {
  return byKey.get(itemKey(written)) ?? byNumber.get(itemKey(written)) ?? null;
}

const byNumber = new Map(items.filter((item) => item.number).map((item) => [itemKey(item.number), item]));

/** The survey items by chapter and number, as the official sheet numbers them. */
export const sheetOrder: readonly Item[] = sheet.flatMap(([, names]) =>
  names.flatMap((name) => byKey.get(itemKey(name)) ?? []),
);

/** An item that must exist; a missing one is a fault in the tables. */
export function itemNamed(name: string): Item {
  const item = findItem(name);
  if (!item) throw new Error(`no such item: ${name}`);
  return item;
}
