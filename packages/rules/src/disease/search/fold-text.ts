import { nameVariants } from "../tables/name-variants.ts";
import { kanjiForms } from "./tables/kanji-forms.ts";
import { largeLetters, sameSounds, smallLetters, vowelRows } from "./tables/sounds.ts";

const forms = kanjiForms.trim().split(/\s+/u);
const oneForm = new Map<string, string>([
  ...nameVariants.flatMap(([form, others]) => Array.from(others, (other) => [other, form] as const)),
  ...forms.flatMap(([form = "", ...others]) => others.map((other) => [other, form] as const)),
  ...Array.from("一二三四五六七八九", (digit, at) => [digit, String(at + 1)] as const),
  ...Array.from(smallLetters, (small, at) => [small, largeLetters[at] ?? small] as const),
]);
const lengthens = new Map<string, string>(
  vowelRows.flatMap(([row, marks]) => Array.from(row, (letter) => [letter, marks] as const)),
);

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
  /(?<=type\s?|タイプ)[ivx]+(?![d-z])|(?<![a-z])[ivx]+(?=[a-d]?\s?(?:型|因子|がた|ガタ))|(?<=[a-z]\s)(?:i{1,3}|iv|vi{1,3}|ix|xi{1,3})(?![a-z])/gu;

/** A quick look before the slow one. */
const mayCountTypes = /[ivx](?:$|[^d-z])/u;

/**
 * What Unicode makes equal, small letters, Greek letters by name (in Japanese, or in English where the text has no Japanese),
 * Roman numerals of types as digits, Latin letters without marks, British English as American.
 */
export function foldWidth(text: string): string {
  let folded = text.normalize("NFKC").toLowerCase();
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

/** British spellings and genitives of English disease names; short words may be abbreviations and stay. */
function foldEnglish(word: string): string {
  return word.length < 6
    ? word
    : word.replace(/ae/g, "e").replace(/oe/g, "o").replace(/our$/, "or").replace(/leuc/g, "leuk");
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const [LONG, REPEATED] = [0x30fc, 0x3005];
const isSmallLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Any letter as keys have it; nothing for marks and spaces. */
function foldLetter(sign: string, code: number): string {
  if (code < 0x80) return isSmallLatin(code) ? sign : "";
  if (code >= 0x3041 && code <= 0x3096) return String.fromCharCode(code + 0x60);
  if (code >= 0x30a1 && code <= 0x30f6) return sign;
  const isKanji = code >= 0x4e00 && code <= 0x9fff;
  return isKanji || (code !== LONG && letterOrDigit.test(sign)) ? (oneForm.get(sign) ?? sign) : "";
}

/** One width and form, katakana for hiragana, no marks between words: what both kinds of keys begin with. */
export function foldLetters(text: string): string {
  let done = "";
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    done += code === REPEATED ? (done.at(-1) ?? "") : foldLetter(sign, code);
  }
  return done;
}

/** Sounds that are written in more than one way, one of them. */
export function foldSounds(letters: string): string {
  if (!/[ヂヅヲヰヱヴ]|[テデ]ィ|[トド]ゥ/u.test(letters)) return letters;
  return sameSounds.reduce((text, [written, sound]) => text.replaceAll(written, sound), letters);
}

/** Sounds in one spelling, small letters large, lengthened vowels short: パーキンソン → パキンソン, コウカ → コカ. */
function foldKana(text: string): string {
  let done = "";
  let marks = "";
  for (const sign of foldSounds(text)) {
    const letter = oneForm.get(sign) ?? sign;
    if (marks.includes(letter)) continue;
    done += letter;
    marks = lengthens.get(letter) ?? "";
  }
  return done;
}

/**
 * The key under which a written name is searched: one width, one form of each kanji, kana by sound, no spaces, dots,
 * brackets or dashes; digits for 一二三 and Ⅱ. Folding is the same for what is searched and what is typed.
 */
export function foldText(text: string): string {
  const words = foldWidth(text)
    .replace(/(?<=[a-z])['’`´]s(?![a-z])/gu, "")
    .replace(/[a-z]{6,}/g, foldEnglish);
  const letters = foldLetters(words);
  return /[ァ-ヶ]/u.test(letters) ? foldKana(letters) : letters;
}
