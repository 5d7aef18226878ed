import { type Item } from "../item.ts";
import { nameKey } from "../name-key.ts";

/** Finds the option (from 0) that was written, by label in any width, older word, or number from 1; −1 when none. */
export type OptionFinder = (given: unknown) => number;

/** Older or shorter words, per official label; only where they cannot mean another option of the same item. */
export type OptionWords = Readonly<Record<string, readonly string[]>>;

export function optionFinder(item: Item, words: OptionWords): OptionFinder {
  const byWord = new Map<string, number>();
  item.options.forEach((option, at) => {
    for (const word of words[option.label] ?? []) byWord.set(nameKey(word), at);
  });
  item.options.forEach((_, at) => byWord.set(String(at + 1), at));
  item.options.forEach((option, at) => byWord.set(nameKey(option.label), at));
  return (given) => {
    if (typeof given === "number") return byWord.get(String(given)) ?? -1;
    if (typeof given !== "string") return -1;
    return byWord.get(given) ?? byWord.get(nameKey(given)) ?? -1;
  };
}
