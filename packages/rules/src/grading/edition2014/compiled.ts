import { sumTenths, type Tenths } from "../tenths.ts";
import { combinations } from "./combinations.ts";
import { type Clause, conditions } from "./condition.ts";
import { derivedRows } from "./derived.ts";
import { DERIVED_GROUP, groupNames } from "./groups.ts";
import { items } from "./items.ts";
import { MaskTable, termMasks } from "./masks.ts";

/**
 * Table 2 turned from "for each condition, look at the answers" into "for each answer, which conditions are still
 * possible": one row of 216 bits for each combination of options and for each group sum. The conditions met are the
 * bits that all rows share. Everything lies in flat arrays, for `assess` runs for every what-if of every key stroke.
 */
const table = new MaskTable();

/** Options per item in `itemPoints`; no item has more. */
export const OPTIONS = 8;
/** Sums per group in `sumRows`; no group can have more points. */
export const SUMS = 1200;
/** Items of groups 1–10, which stand first. */
export const SURVEY_ITEMS = items.findIndex((item) => item.part === "opinion");

/** Points of item × option. */
export const itemPoints = new Int32Array(items.length * OPTIONS);
for (const item of items)
  itemPoints.set(
    item.options.map((option) => option.points ?? 0),
    item.index * OPTIONS,
  );

/** Position in `groupNames` of each survey item's group. */
export const groupOfItem = Uint8Array.from(items.slice(0, SURVEY_ITEMS).map((item) => (item.group ?? 0) - 1));

/** The members of all combinations one after the other: their positions and numbers of options. */
const members = combinations.flatMap((combination) => combination.items);
export const memberItems = Uint8Array.from(members.map((item) => item.index));
export const memberOptions = Uint8Array.from(members.map((item) => item.options.length));

/** 0, then the sum of the first size, of the first two, and so on. */
function running(sizes: readonly number[]): number[] {
  let end = 0;
  return [0, ...sizes.map((size) => (end += size))];
}

/** Where each combination's members begin, and its rows; one more entry closes the last. */
export const memberStarts = Int32Array.from(
  running(combinations.map((combination) => combination.items.length)),
);
export const rowStarts = Int32Array.from(running(combinations.map((combination) => combination.rows.length)));

const rows = combinations.flatMap((combination) => combination.rows);

/** Position of the mask, and points of group 11, of every row of every combination. */
export const combinationRows = Int32Array.from(rows.map((row) => table.add(row.mask)));
export const combinationPoints = Int32Array.from(rows.map((row) => row.points));

function mostPoints(group: number): Tenths {
  const own = group === DERIVED_GROUP ? derivedRows : items.filter((item) => item.group === group);
  return sumTenths(
    own.map(({ options }) => Math.max(...options.map((option) => option.points ?? 0)) as Tenths),
  );
}

/** Position of the mask of group × sum. */
export const sumRows = new Int32Array(groupNames.length * SUMS);

groupNames.forEach((name, at) => {
  const about = ({ term }: Clause) => term.kind === "group" && term.name === name;
  const { maskOf, changesAt } = termMasks(conditions, about);
  const most = mostPoints(at + 1);
  let row = table.add(maskOf(0 as Tenths));
  for (let sum = 0; sum <= most; sum++) {
    if (changesAt.has(sum)) row = table.add(maskOf(sum as Tenths));
    sumRows[at * SUMS + sum] = row;
  }
});

/** All masks, seven words each. */
export const maskWords = Int32Array.from(table.words);
