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
// Longer words first, so that のう胞性 is not cut short by a word within it.
const words = [...plain.keys()].toSorted((one, other) => other.length - one.length);
const any = new RegExp(words.join("|"), "gu");
/** A quick look before the slow one: a kanji beside hiragana, or one of the kanji that are written in kana. */
const may = new RegExp(
  `[ぁ-ゖ][一-鿿]|[一-鿿][ぁ-ゖァ-ヶ]|[ァ-ヶ][ぁ-ゖ一-鿿]|[${[...new Set(words.filter((word) => !/[ぁ-ゖァ-ヶ]/u.test(word)).map((word) => word[0]))].join("")}]`,
  "u",
);

/** 「のう胞」 as 嚢胞, 「蛋白」 as たんぱく: words of which a part is often written in kana, in one writing. */
export function foldMixedWriting(text: string): string {
  return may.test(text) ? text.replace(any, (word) => plain.get(word) ?? word) : text;
}
