import {
  type EditionId,
  edition2013,
  edition2014,
  editions,
  type Item,
  toDecimal,
} from "@yorisoi/rules/grading";
import type { EditionList } from "./edition-list.schema.ts";

type Entry = EditionList["editions"][number];
type Inside = Pick<Entry, "groups" | "items" | "minutes" | "sheet">;

function itemEntry(item: Item, required: boolean): Entry["items"][number] {
  const { name, number, part, group, lawName } = item;
  const options = item.options.map(({ label, points }, at) => ({
    number: at + 1,
    label,
    points: points === null ? null : toDecimal(points),
  }));
  return { name, number, part, group, lawName, required, options };
}

const inside: Readonly<Record<EditionId, () => Inside>> = {
  "2013": () => ({
    groups: [...edition2013.groupNames],
    items: edition2013.items.map((item) => itemEntry(item, edition2013.isScored(item))),
    minutes: [...edition2013.minutesNames],
    sheet: [...edition2013.sheetNames],
  }),
  "2014": () => ({
    groups: [...edition2014.groupNames],
    items: edition2014.items.map((item) => itemEntry(item, true)),
    minutes: [],
    sheet: [],
  }),
};

/** The editions with their days, items and options: all that a client needs to build a form. */
export function listEditions(): EditionList {
  return { editions: editions.map((edition) => ({ ...edition, ...inside[edition.id]() })) };
}
