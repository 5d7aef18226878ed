import { foldLetters, foldSounds, foldWidth } from "./fold-text.ts";
import { largeLetters, smallLetters, soundRules, spellingRules, syllables } from "./tables/sounds.ts";

const romanLetters = new Map<string, string>(
  [...syllables.matchAll(/(\S) (\S+)/gu)].map(([, kana = "", latin = ""]) => [kana, latin]),
);
for (const [at, small] of Array.from(smallLetters).entries()) {
  const large = largeLetters[at] ?? "";
  romanLetters.set(small, small === "ッ" ? "" : (romanLetters.get(large) ?? ""));
}

const apply = (rules: typeof soundRules, latin: string) =>
  rules.reduce((text, [written, folded]) => text.replace(written, folded), latin);

/**
 * The key under which a reading in Latin letters is searched: kana as romaji, every school of romaji in one form, vowels
 * short, consonants single; kanji stay. 「pa-kinson病」, 「ぱーきんそn病」 and 「パーキンソン病」 have one key.
 */
export function foldRomaji(text: string): string {
  const letters = foldSounds(foldLetters(foldWidth(text)));
  let latin = "";
  for (const letter of letters) latin += romanLetters.get(letter) ?? letter;
  if (/[a-z]/.test(letters)) latin = apply(spellingRules, latin);
  return apply(soundRules, latin);
}
