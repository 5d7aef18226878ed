import { findItem as findItem2013 } from "../edition2013/names.ts";
import { PALSY, palsyTypes } from "../edition2013/palsy-type.ts";
import { findItem as findItem2014 } from "../edition2014/items.ts";
import type { EditionId } from "../editions.ts";
import { chapter1 } from "./chapter1.ts";
import { chapter2 } from "./chapter2.ts";
import { chapter3 } from "./chapter3.ts";
import { chapter4 } from "./chapter4.ts";
import { chapter5 } from "./chapter5.ts";
import type { ItemHelp } from "./help.ts";
import { itemNames2013, optionLabels2013 } from "./labels2013.ts";
import { opinion } from "./opinion.ts";

export { behaviourRules, commonRules, medicalCareRules, periodNotes } from "./survey-rules.ts";

/** English names of an item and of its options, in the order of the law's options. */
export interface EnglishNames {
  readonly name: string;
  readonly options: readonly string[];
}

const all = [...chapter1, ...chapter2, ...chapter3, ...chapter4, ...chapter5, ...opinion];

const helpByName = new Map(
  all.map((help) => {
    const item = findItem2014(help.item);
    if (!item) throw new Error(`help for an item that edition 2014 does not have: ${help.item}`);
    return [item.name, help];
  }),
);

/** The help for an item of edition 2014, under any accepted spelling of its name; null when there is none. */
export function helpOf(itemName: string): ItemHelp | null {
  const item = findItem2014(itemName);
  return item ? (helpByName.get(item.name) ?? null) : null;
}

/** The English names for an item of an edition; null when there are none and the official name stands alone. */
export function englishNames(edition: EditionId, itemName: string): EnglishNames | null {
  if (edition === "2014") {
    const help = helpOf(itemName);
    return help && { name: help.name, options: help.options.map(({ label }) => label) };
  }
  const item = findItem2013(itemName);
  const options = itemName === PALSY ? palsyTypes : (item?.options ?? []);
  const name = itemName === PALSY ? "Type of paralysis" : itemNames2013[item?.name ?? ""];
  return name ? { name, options: options.map(({ label }) => optionLabels2013[label] ?? label) } : null;
}
