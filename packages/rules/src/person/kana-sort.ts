import { toKatakana } from "./kana.ts";
import { LONG, vowelRowOf } from "./kana-key.ts";
import { halfVoicedKana, smallKana, voicedKana } from "./tables/kana-folds.ts";

/** The classes of a letter in their order: long vowel mark, small, plain, voiced, half-voiced. */
const [MARK, SMALL, PLAIN, VOICED, HALF] = ["0", "1", "2", "3", "4"] as const;
const classes = [
  [SMALL, smallKana],
  [VOICED, voicedKana],
  [HALF, halfVoicedKana],
] as const;

function sortPart(text: string): string {
  let base = "";
  let detail = "";
  for (const letter of toKatakana(text)) {
    const vowel = letter === LONG ? vowelRowOf(base.at(-1) ?? "")?.[1][0] : undefined;
    const found = classes.find(([, [letters]]) => letters.includes(letter));
    base += vowel ?? (found ? found[1][1][found[1][0].indexOf(letter)] : letter);
    detail += vowel ? MARK : (found?.[0] ?? PLAIN);
  }
  return `${base} ${detail}`;
}

/**
 * A key whose order by code point (SQL: collate "C") is the order of the fifty sounds (五十音順): first by the plain
 * letters, then unvoiced before voiced before half-voiced, small before large (after JIS X 4061, simplified). A space
 * parts family and given name; people of one family name stay together. ー counts as the vowel it lengthens.
 */
export function kanaSort(text: string): string {
  return text
    .trim()
    .split(/\s+/u)
    .map((part) => sortPart(part))
    .join(" ");
}
