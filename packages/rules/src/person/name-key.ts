import { kanjiVariants } from "./tables/kanji-variants.ts";

const oneForm: ReadonlyMap<string, string> = new Map(
  kanjiVariants.flatMap(([form, others]) => Array.from(others, (other) => [other, form] as const)),
);

const selectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D]/gu;
const fillers = /[\s・･·‧•,，、.．'’]/gu;
const repeated = /(?<kanji>(?!々)\p{Script=Han})(?<marks>々+)/gu;
const hiragana = /[ぁ-ゖゝゞ]/gu;
const toKatakana = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60);

/** Each kanji in the form it is searched under; everything else as it is. */
export const foldKanji = (text: string): string =>
  Array.from(text, (letter) => oneForm.get(letter) ?? letter).join("");

/**
 * The key under which a name is searched and compared, never shown: NFKC, no variation selectors, spaces or middle
 * dots, capital letters, kanji variants in one form (髙→高, 邉→辺, 斎→斉), 々 as the kanji before it (佐々木 = 佐佐木),
 * hiragana as katakana, and ヶ, ヵ as ケ, カ (井の上 = 井ノ上, 鎌ヶ谷 = 鎌ケ谷). Folding a key gives the same key.
 */
export function nameKey(text: string): string {
  const key = foldKanji(
    text.replace(selectors, "").normalize("NFKC").replace(fillers, "").toUpperCase(),
  ).replace(repeated, (_, kanji: string, marks: string) => kanji.repeat(marks.length + 1));
  return key.replace(hiragana, toKatakana).replaceAll("ヶ", "ケ").replaceAll("ヵ", "カ").normalize("NFKC");
}
