import { counters } from "./tables/counters.ts";
import { dictionary } from "./tables/dictionary.ts";

/** A piece of text; a piece in kanji has its reading in hiragana when the dictionary knows it. */
export interface Segment {
  readonly text: string;
  readonly reading: string | null;
}

type Words = ReadonlyMap<string, string>;

const words: Words = new Map(dictionary);
const wordsAfterNumber: Words = new Map([...dictionary, ...counters]);
const longest = Math.max(...dictionary.map(([word]) => word.length));
const firsts = new Set([...wordsAfterNumber.keys()].map((word) => word[0]));
const digit = /[0-9０-９]/;

/** The longest word that begins here, with its reading. */
function wordAt(text: string, at: number): readonly [word: string, reading: string] | null {
  if (!firsts.has(text[at])) return null;
  const known = digit.test(text[at - 1] ?? "") ? wordsAfterNumber : words;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const reading = known.get(word);
    if (reading !== undefined) return [word, reading];
  }
  return null;
}

/** Length of the kana that a word and its reading end with: the reading of 「調べる」 stands over 調 alone. */
function sharedEnding(word: string, reading: string): number {
  let length = 0;
  while (length < word.length - 1 && word.at(-1 - length) === reading.at(-1 - length)) length++;
  return length;
}

function pieces(word: string, reading: string): Segment[] {
  const ending = sharedEnding(word, reading);
  const stem = {
    text: word.slice(0, word.length - ending),
    reading: reading.slice(0, reading.length - ending),
  };
  return ending === 0 ? [stem] : [stem, { text: word.slice(-ending), reading: null }];
}

/**
 * Splits Japanese text into words with readings and the rest, the longest word of the dictionary first. Kanji that no
 * word covers stay without a reading; `uncovered` finds them, and a test keeps the screens free of them.
 */
export function annotate(text: string): Segment[] {
  const segments: Segment[] = [];
  const addPlain = (piece: string) => {
    const last = segments.at(-1);
    if (last && last.reading === null) segments.splice(-1, 1, { text: last.text + piece, reading: null });
    else segments.push({ text: piece, reading: null });
  };
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    const found = word === null ? [] : pieces(...word);
    for (const segment of found) {
      if (segment.reading === null) addPlain(segment.text);
      else segments.push(segment);
    }
    if (word === null) addPlain(text[at] ?? "");
    at += word?.[0].length ?? 1;
  }
  return segments;
}

/** The runs of kanji in a text that the dictionary gives no reading for. */
export function uncovered(text: string): string[] {
  return annotate(text).flatMap(({ text: piece, reading }) =>
    reading === null ? (piece.match(/[\p{Script=Han}々]+/gu) ?? []) : [],
  );
}
