import type { Values } from "../changes/index.ts";
import { rowsIn } from "../form/index.ts";
import { remarksSection } from "./remark-fields.ts";

/** The keys are the same in both editions. */
const section = remarksSection("2014");

/** One remark with the items it is about. */
export interface Remark {
  readonly row: string;
  readonly items: readonly string[];
  readonly text: string;
}

/** The remarks in the order of their rows. */
export function remarksOf(values: Values): readonly Remark[] {
  return rowsIn(section, values, "remark").map(({ row, key, text }) => {
    const items = values.get(key("items"));
    return { row, items: Array.isArray(items) ? items : [], text: text("text") };
  });
}

/** The remarks about an item that say something. */
export function remarksAbout(remarks: readonly Remark[], id: string): readonly Remark[] {
  return remarks.filter(({ items, text }) => items.includes(id) && text.trim() !== "");
}

export const remarkTextKey = ({ row }: Remark): string => `remark.${row}.text`;
export const remarkItemsKey = ({ row }: Remark): string => `remark.${row}.items`;
