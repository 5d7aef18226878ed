import type { Item, Option } from "../item.ts";
import { tenthsFrom } from "../tenths.ts";
import { PALSY_GROUP } from "./groups.ts";
import { type ItemRow, itemTable } from "./tables/items.ts";
import { table7 } from "./tables/table7.ts";
import { type Table8Row, table8 } from "./tables/table8.ts";

/** An item of the survey of edition 2013. */
export interface Item2013 extends Item {
  /** What the form asks, verbatim (別表第一). */
  readonly asked: string;
  /** The form's own words for the options, verbatim and in the order of `options`. */
  readonly formLabels: readonly string[];
}

const rowsOfTable8 = new Map(table8.map((row) => [row.item.normalize("NFKC"), row]));
const namesInTable7 = new Set(table7.map(([, , name]) => name));

/** The limbs of 1-1 that make the palsy type of Table 9; 「その他」 is not one of them. */
const limbNames = new Set(["麻痺 左上肢", "麻痺 右上肢", "麻痺 左下肢", "麻痺 右下肢"]);

/** Options of an item with points; the labels are Table 8's, which the official result sheet uses. */
export function optionsOf(row: Table8Row): Option[] {
  return row.options.map(([label, points]) => ({ label, points: tenthsFrom(points) }));
}

function item([number, name, asked, formLabels]: ItemRow, index: number): Item2013 {
  const base = { index, name, number, part: "survey", asked, formLabels } as const;
  const row = rowsOfTable8.get(name);
  if (row) return { ...base, lawName: row.item, group: row.group, options: optionsOf(row) };
  const lawName = namesInTable7.has(name) ? name : asked;
  const group = limbNames.has(name) ? PALSY_GROUP : null;
  return { ...base, lawName, group, options: formLabels.map((label) => ({ label, points: null })) };
}

/** The 106 items of the survey in the order of the form, which is also the order of Table 8. */
export const items: readonly Item2013[] = itemTable.map(item);

/** The four limbs in the order of Table 9. Their points come from the palsy type they make together. */
export const limbs: readonly Item2013[] = items.filter(({ name }) => limbNames.has(name));

/** Whether an item gives points in Table 8, by itself or (the limbs) through Table 9. The others may stay open. */
export function isScored({ group }: Item): boolean {
  return group !== null;
}
