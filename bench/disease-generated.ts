import type { Disease } from "@yorisoi/rules/disease";
import type { Question } from "./disease-queries.ts";
import { romaji } from "../packages/rules/test/romaji.ts";

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const katakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));
const kanaLetters = Array.from(
  "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわんがじずでどばぶ",
);

/** Other letters of the script of a letter. */
function pool(sign: string, kanji: readonly string[]): readonly string[] {
  if (/\p{Script=Han}/u.test(sign)) return kanji;
  if (/[ァ-ヶー]/u.test(sign)) return kanaLetters.map(katakana);
  return /[ぁ-ゖ]/u.test(sign) ? kanaLetters : Array.from("abcdefghijklmnopqrstuvwxyz");
}

function slip(text: string, next: () => number, kanji: readonly string[]): string {
  const signs = Array.from(text);
  const at = Math.floor(next() * signs.length);
  const letters = pool(signs[at] ?? "", kanji);
  const other = letters[Math.floor(next() * letters.length)] ?? "";
  const way = Math.floor(next() * 4);
  if (way === 0) signs[at] = other;
  else if (way === 1) signs.splice(at, 0, other);
  else if (way === 2 && at + 1 < signs.length) signs.splice(at, 2, signs[at + 1] ?? "", signs[at] ?? "");
  else signs.splice(at, 1);
  return signs.join("");
}

/** Queries made from every 指定難病 in ten ways; `seed` chooses the slips and pieces. */
export function generated(diseases: readonly Disease[], seed: number): Record<string, Question[]> {
  const next = chance(seed);
  const listed = diseases.filter(({ list, partOf }) => list === "designated" && partOf === null);
  const kanji = [...new Set(listed.flatMap(({ name }) => name.match(/\p{Script=Han}/gu) ?? []))];
  const made: Record<string, Question[]> = {};
  const add = (kind: string, text: string, number: number | null) => {
    if (text !== "" && number !== null) (made[kind] ??= []).push([text, number]);
  };
  for (const { name, kana, english, otherNames, otherEnglish, notificationNo: number } of listed) {
    const sounds = kana.normalize("NFKC").replace(/[^ぁ-ゖー0-9]/gu, "");
    const signs = Array.from(name);
    add("name without marks", name.replace(/[・/()\-。 ]/gu, ""), number);
    add("hiragana", sounds, number);
    add("katakana", katakana(sounds), number);
    add("Hepburn", romaji(sounds, "hepburn"), number);
    add("Kunrei", romaji(sounds, "kunrei"), number);
    add("English", english.toLowerCase().replace(/ (?:disease|syndrome)$/, ""), number);
    for (const other of [...otherNames, ...otherEnglish]) add("other names", other, number);
    add("one slip", slip(name, next, kanji), number);
    add("one slip, kana", slip(sounds, next, kanji), number);
    if (signs.length >= 6) {
      add("two slips", slip(slip(name, next, kanji), next, kanji), number);
      add("first 60 %", signs.slice(0, Math.ceil(signs.length * 0.6)).join(""), number);
      const from = 1 + Math.floor(next() * 2);
      add("a middle piece", signs.slice(from, from + Math.ceil(signs.length * 0.6)).join(""), number);
    }
  }
  return made;
}
