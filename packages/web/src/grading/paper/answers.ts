import type { Item } from "@yorisoi/rules/grading";
import { answerKey, type Value } from "../draft/index.ts";
import type { Paper } from "./paper.ts";

export type Values = ReadonlyMap<string, Value>;

/** The option chosen for an item, counted from 0; −1 when there is none. */
export function chosen(value: Value | undefined, item: Item): number {
  return typeof value === "number" && item.options[value] ? value : -1;
}

function hasIn(values: Values) {
  return (item: Item) => chosen(values.get(answerKey("day", item)), item) >= 0;
}

/** The items without which the result cannot be computed and which have no answer yet, in the order given. */
export function missingItems(paper: Paper, values: Values, items = paper.items): Item[] {
  const has = hasIn(values);
  return items.filter((item) => !has(item) && paper.isNeeded(item, has));
}

/** The items that stand on the screen. */
export function shownItems(paper: Paper, values: Values, items: readonly Item[]): readonly Item[] {
  const has = hasIn(values);
  return items.filter((item) => paper.isShown(item, has));
}

/** How many items have an answer. */
export function countAnswered(paper: Paper, values: Values, items = paper.items): number {
  return items.filter(hasIn(values)).length;
}
