import { mixedWritings } from "./tables/mixed-writings.ts";

const plain = new Map(
  mixedWritings
    .trim()
    .split(/\s*\n/u)
    .flatMap((line) => {
      const [kept = "", ...others] = line.split(" ");
      return others.map((other) => [other, kept] as const);
    }),
);
// Longer words first, so that none is cut short by a word within it.
const words = [...plain.keys()].toSorted((one, other) => other.length - one.length);
const any = new RegExp(words.join("|"), "gu");
/** A quick look before the slow one: kanji beside kana, or the first kanji of a word that is kept in kana. */
const rare = words.flatMap((word) => (/[ぁ-ゖァ-ヶ]/u.test(word) ? [] : word.slice(0, 1))).join("");
const may = new RegExp(`[ぁ-ゖァ-ヶ][一-鿿]|[一-鿿][ぁ-ゖァ-ヶ]|[${rare}]`, "u");

/** 「のう胞」 as 嚢胞, 「蛋白」 as たんぱく: words of which a part is often written in kana, in one writing. */
export function foldMixedWriting(text: string): string {
  return may.test(text) ? text.replace(any, (word) => plain.get(word) ?? word) : text;
}
