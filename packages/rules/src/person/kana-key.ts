import { toKatakana } from "./kana.ts";
import { sameSounds, smallKana, voicedKana, vowelRows } from "./tables/kana-folds.ts";

export const LONG = "ー";
const [small, large] = smallKana;
const [voiced, plain] = voicedKana;
const voicedOf = (letter: string) => voiced[plain.indexOf(letter)] ?? letter;
export const vowelRowOf = (letter: string) => vowelRows.find(([row]) => row.includes(letter));

/** ヽ and ゝ repeat the letter before, ヾ and ゞ repeat it voiced: ミスヾ = ミスズ. */
function unroll(text: string): string {
  let done = "";
  for (const letter of text) {
    const before = done.at(-1) ?? "";
    if (letter === "ヽ") done += before;
    else if (letter === "ヾ") done += voicedOf(before);
    else done += letter;
  }
  return done;
}

/** Writes every lengthened vowel with ー: ユウ, ユー → ユー; サトウ, サトオ → サトー; ケイ, ケエ → ケー. */
function lengthen(text: string): string {
  let row: (typeof vowelRows)[number] | undefined;
  return Array.from(text, (letter) => {
    if (row && (letter === LONG || row[1].includes(letter))) return LONG;
    row = vowelRowOf(letter);
    return letter;
  }).join("");
}

/**
 * The key under which a reading is searched, never shown: one width, katakana, no spaces, small letters large
 * (キョウ = キヨウ), ヂ as ジ, ヅ as ズ, ヲ as オ, ヴァ as バ, lengthened vowels as ー (ユウ = ユー, オオノ = オーノ; but not オノ).
 * What is not kana stays. Read from the left only, so that the key of a beginning is the beginning of the key
 * (but for ヴ before a small letter and for single voicing marks). Folding a key gives the same key.
 */
export function kanaKey(text: string): string {
  let key = unroll(toKatakana(text));
  for (const [written, sound] of sameSounds) key = key.replaceAll(written, sound);
  key = Array.from(key, (letter) => large[small.indexOf(letter)] ?? letter).join("");
  return lengthen(key);
}
