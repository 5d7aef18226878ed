import { foldMixedWriting } from "./mixed-writing.ts";
import { lettersOf, longSoundsOf, soundsOf, textOf, vowelsOf } from "./letters.ts";

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const greek: readonly (readonly [RegExp, string, string])[] = [
  [/α/gu, "アルファ", "alpha"],
  [/β|ß/gu, "ベータ", "beta"],
  [/γ/gu, "ガンマ", "gamma"],
  [/δ/gu, "デルタ", "delta"],
  [/[εϵ]/gu, "イプシロン", "epsilon"],
  [/ω/gu, "オメガ", "omega"],
  [/[μµ]/gu, "ミュー", "mu"],
];
const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
/** I to XV where they count types: before 型 and 因子, after "type", and (two letters or more) at the end of a word. */
const numeral =
  /(?<=type\s?|タイプ)[ivx]+(?![d-z])|(?<![a-z])[ivx]+(?=[a-d]?\s?(?:型|因子|がた|ガタ))|(?<=[a-z]\s)(?:i{1,3}|iv|vi{1,3}|ix|xi{1,3})(?=[a-d]?(?![a-z]))/gu;

/** Quick looks before the slow ones: most names have none of these. */
const mayNeedFolding = /[a-zß-ɏα-ωϵ]/u;
const mayCountTypes = /[ivx](?:$|[^d-z])/u;

/**
 * What Unicode makes equal, small letters, Greek letters by name (in Japanese, or in English where the text has no Japanese),
 * Roman numerals of types as digits, Latin letters without marks, British English as American.
 */
export function foldWidth(text: string): string {
  const counted = /[Ⅰ-Ⅸ]/u.test(text)
    ? text.replace(/[Ⅰ-Ⅸ]/gu, (sign) => String(sign.charCodeAt(0) - 0x215f))
    : text;
  let folded = counted.normalize("NFKC").toLowerCase();
  if (!mayNeedFolding.test(folded)) return folded;
  if (/[α-ωϵß]/u.test(folded)) {
    const isJapanese = japanese.test(folded);
    for (const [letter, ja, en] of greek) folded = folded.replace(letter, isJapanese ? ja : en);
  }
  if (mayCountTypes.test(folded)) {
    folded = folded.replace(numeral, (found) =>
      roman.includes(found) ? String(roman.indexOf(found) + 1) : found,
    );
  }
  if (/[à-ɏ]/u.test(folded)) {
    folded = folded.replace(/[à-ɏ]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
  }
  return folded;
}

const mayBeBritish = /ae|oe|our|leuc/;

/** British spellings and genitives of English disease names; short words may be abbreviations and stay. */
function foldEnglish(text: string): string {
  const plain = /['’`´]s/u.test(text) ? text.replace(/(?<=[a-z])['’`´]s(?![a-z])/gu, "") : text;
  if (!mayBeBritish.test(plain)) return plain;
  return plain.replace(/[a-z]{6,}/g, (word) =>
    word.replace(/ae/g, "e").replace(/oe/g, "o").replace(/our$/, "or").replace(/leuc/g, "leuk"),
  );
}

const foldWords = (wide: string) => foldMixedWriting(foldEnglish(wide));

/** The key of a text that `foldWidth` has folded. */
export function keyOfWide(wide: string): string {
  const { codes, hasKana } = lettersOf(foldWords(wide));
  return textOf(hasKana ? vowelsOf(soundsOf(codes)) : codes);
}

/**
 * The key under which a written name is searched: one width, one form of each kanji, kana by sound, no spaces, dots,
 * brackets or dashes; digits for 一二三 and Ⅱ. Folding is the same for what is searched and what is typed.
 */
export function foldText(text: string): string {
  return keyOfWide(foldWidth(text));
}

/**
 * How a text is spelled: クーロン and クローン differ, コウカ, コオカ and コーカ do not. Tells of what has the same key whether it was
 * only written in another way, or wrongly.
 */
export function spellingOf(text: string): string {
  return longSoundsOf(foldWords(foldWidth(text)));
}
