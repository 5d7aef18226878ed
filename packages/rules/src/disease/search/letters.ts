import { nameVariants } from "../tables/name-variants.ts";
import { kanjiForms } from "./tables/kanji-forms.ts";
import { largeLetters, sameSounds, smallLetters, vowelRows } from "./tables/sounds.ts";

/** Letters of one text as UTF-16 codes. */
export interface Letters {
  readonly codes: number[];
  /** Any katakana. */
  readonly hasKana: boolean;
  /** Any of a to z. */
  readonly hasLatin: boolean;
}

const codeOf = (sign: string) => sign.charCodeAt(0);

const forms = new Map<string, string>([
  ...kanjiForms
    .trim()
    .split(/\s+/u)
    .flatMap(([form = "", ...others]) => others.map((other) => [other, form] as const)),
  ...nameVariants.flatMap(([form, others]) => Array.from(others, (other) => [other, form] as const)),
  ...Array.from("一二三四五六七八九", (digit, at) => [digit, String(at + 1)] as const),
]);

const UNKNOWN = 0xffff;
/** Each code as keys have it, 0 for marks; filled as letters are met. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN);
for (const other of forms.keys()) {
  let form = other;
  for (let next = forms.get(form); next !== undefined; next = forms.get(form)) form = next;
  folded[codeOf(other)] = codeOf(form);
}
const letterOrDigit = /[\p{L}\p{N}]/u;
const [LONG, REPEATED] = [0x30fc, 0x3005];
const [FIRST_KANA, LAST_KANA] = [0x30a1, 0x30f6];

function foldCode(code: number): number {
  const isLatin = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0x80) return isLatin ? code : 0;
  if (code >= 0x3041 && code <= 0x3096) return code + 0x60;
  if (code >= FIRST_KANA && code <= LAST_KANA) return code;
  return code !== LONG && letterOrDigit.test(String.fromCharCode(code)) ? code : 0;
}

/** One form of each letter, katakana for hiragana, no marks between words: what both kinds of keys begin with. */
export function lettersOf(text: string): Letters {
  const codes: number[] = [];
  let hasKana = false;
  let hasLatin = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let form = folded[code] ?? 0;
    if (form === UNKNOWN) {
      form = foldCode(code);
      folded[code] = form;
    }
    if (code === REPEATED) form = codes.at(-1) ?? 0;
    if (code >= 0xd800 && code < 0xe000) {
      const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (sign.length < 2 || !letterOrDigit.test(sign)) continue;
      codes.push(code);
      form = text.charCodeAt(++at);
    }
    if (form === 0) continue;
    if (form >= FIRST_KANA && form <= LAST_KANA) hasKana = true;
    else if (form >= 0x61 && form <= 0x7a) hasLatin = true;
    codes.push(form);
  }
  return { codes, hasKana, hasLatin };
}

/** Two katakana of one sound by both their codes, and single ones by theirs. */
const sounds = new Map<number, number>(
  sameSounds.map(([written, sound]) => {
    const second = written.length > 1 ? written.charCodeAt(1) : 0;
    return [codeOf(written) * 0x10000 + second, codeOf(sound)];
  }),
);
const [SMALL_A, SMALL_O] = [0x30a1, 0x30a9];

/** Sounds that are written in more than one way, one of them; in place. */
export function soundsOf(codes: number[]): number[] {
  let end = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    codes[end++] = code;
    if (code < FIRST_KANA || code > LAST_KANA) continue;
    const next = codes[at + 1] ?? 0;
    const joined = next >= SMALL_A && next <= SMALL_O ? sounds.get(code * 0x10000 + next) : undefined;
    const sound = joined ?? sounds.get(code * 0x10000);
    if (sound === undefined) continue;
    codes[end - 1] = sound;
    if (joined !== undefined) at++;
  }
  codes.length = end;
  return codes;
}

/** Stands for a long vowel: a letter that no name has. */
const MARK = 0x303c;
const KANA = LAST_KANA - FIRST_KANA + 1;
const large = Uint16Array.from({ length: KANA }, (_, at) => FIRST_KANA + at);
for (const [at, small] of Array.from(smallLetters).entries()) {
  large[codeOf(small) - FIRST_KANA] = largeLetters.charCodeAt(at);
}
/** The vowel of each katakana, a bit each; and of which vowels it may be the lengthening. */
const vowel = new Uint8Array(KANA);
const lengthens = new Uint8Array(KANA);
for (const [bit, [row, marks]] of vowelRows.entries()) {
  for (const letter of row) vowel[codeOf(letter) - FIRST_KANA] = 1 << bit;
  for (const mark of marks) {
    const place = codeOf(mark) - FIRST_KANA;
    lengthens[place] = (lengthens[place] ?? 0) | (1 << bit);
  }
}

/** Small letters large, lengthened vowels short: パーキンソン → パキンソン, コウカ → コカ; in place. */
export function vowelsOf(codes: number[]): number[] {
  let end = 0;
  let before = 0;
  for (let at = 0; at < codes.length; at++) {
    const place = (codes[at] ?? 0) - FIRST_KANA;
    if (place < 0 || place >= KANA) {
      codes[end++] = codes[at] ?? 0;
      before = 0;
      continue;
    }
    const letter = large[place] ?? 0;
    if (before & (lengthens[letter - FIRST_KANA] ?? 0)) continue;
    codes[end++] = letter;
    before = vowel[letter - FIRST_KANA] ?? 0;
  }
  codes.length = end;
  return codes;
}

/** The letters of a text that `foldWidth` has folded, its sounds as they are long or short. */
export function longSoundsOf(wide: string): string {
  const { codes } = lettersOf(wide.replace(/(?<=[ぁ-ゖァ-ヶ])ー/gu, String.fromCharCode(MARK)));
  const spelled: number[] = [];
  let before = 0;
  for (const code of soundsOf(codes)) {
    const place = code - FIRST_KANA;
    const isKana = place >= 0 && place < KANA;
    const letter = isKana ? (large[place] ?? 0) : code;
    const isLong = code === MARK || (isKana && (before & (lengthens[letter - FIRST_KANA] ?? 0)) !== 0);
    spelled.push(isLong ? MARK : letter);
    if (!isLong) before = isKana ? (vowel[letter - FIRST_KANA] ?? 0) : 0;
  }
  return textOf(spelled);
}

const LONGEST_CALL = 4096;

/** Codes as a text. */
export function textOf(codes: readonly number[]): string {
  if (codes.length <= LONGEST_CALL) return String.fromCharCode(...codes);
  return String.fromCharCode(...codes.slice(0, LONGEST_CALL)) + textOf(codes.slice(LONGEST_CALL));
}
