import { foldWidth } from "./fold-text.ts";
import { lettersOf, soundsOf, textOf } from "./letters.ts";
import { largeLetters, smallLetters, soundRules, spellingRules, syllables } from "./tables/sounds.ts";

const FIRST_KANA = 0x30a1;
/** Romaji of each katakana from ァ on: the code of its first letter, and 256 times that of its second. */
const roman: number[] = [];
const packed = (latin: string) => (latin.charCodeAt(0) || 0) + 0x100 * (latin.charCodeAt(1) || 0);
for (const [, kana = "", latin = ""] of syllables.matchAll(/(\S) (\S+)/gu)) {
  roman[kana.charCodeAt(0) - FIRST_KANA] = packed(latin);
}
for (const [at, small] of Array.from(smallLetters).entries()) {
  const latin = small === "ッ" ? 0 : roman[largeLetters.charCodeAt(at) - FIRST_KANA];
  roman[small.charCodeAt(0) - FIRST_KANA] = latin ?? 0;
}

function romanOf(codes: readonly number[]): string {
  const latin: number[] = [];
  for (const code of codes) {
    const letters = roman[code - FIRST_KANA];
    if (letters === undefined) latin.push(code);
    else if (letters > 0) latin.push(letters & 0xff);
    if (letters !== undefined && letters > 0xff) latin.push(letters >> 8);
  }
  return textOf(latin);
}

/** The key of a text that `foldWidth` has folded. */
export function soundOfWide(wide: string): string {
  const { codes, hasLatin } = lettersOf(wide);
  let latin = romanOf(soundsOf(codes));
  if (hasLatin) for (const [written, folded] of spellingRules) latin = latin.replace(written, folded);
  // Most rules do not apply to most names: a look for their letters spares the slow ones.
  for (const { sign, from, to } of soundRules) {
    if (latin.includes(sign)) latin = latin.replace(from, to);
  }
  return latin;
}

/**
 * The key under which a reading in Latin letters is searched: kana as romaji, every school of romaji in one form, vowels
 * short, consonants single; kanji stay. 「pa-kinson病」, 「ぱーきんそn病」 and 「パーキンソン病」 have one key.
 */
export function foldRomaji(text: string): string {
  return soundOfWide(foldWidth(text));
}
