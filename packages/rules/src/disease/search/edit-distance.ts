import { mistakenKanji } from "./tables/kanji-forms.ts";
import { likeLetters, plainLetters, voicedLetters } from "./tables/sounds.ts";

/** Whole error: one letter more, less or other, or two neighbours swapped. Half: letters easily mistaken for one another. */
export const ERROR = 2;
const HALF = 1;

const pair = (one: number, other: number) => (one < other ? one * 0x10000 + other : other * 0x10000 + one);
const alike = new Set<number>();
const families = [
  ...mistakenKanji.trim().split(/\s+/u),
  ...likeLetters,
  ...Array.from(voicedLetters, (letter, at) => letter + (plainLetters[at] ?? "")),
  "バパ",
  "ビピ",
  "ブプ",
  "ベペ",
  "ボポ",
];
for (const family of families) {
  for (const one of family) {
    for (const other of family) if (one !== other) alike.add(pair(one.charCodeAt(0), other.charCodeAt(0)));
  }
}
const SMALL_TSU = "ツ".charCodeAt(0);

const WIDTH = 256;
const FAR = 1 << 20;
let before = new Int32Array(WIDTH);
let last = new Int32Array(WIDTH);
let row = new Int32Array(WIDTH);

/** Where the typed words may stand: they are the whole name, or somewhere in it. */
export type Span = "whole" | "inside";

/**
 * How many half errors lead from `typed` to `name` (or, with "inside", to the likest piece of it); `limit + 1` when there
 * are more than `limit`. Swapped neighbours are one error. Both are at most 255 letters long; what is longer is cut.
 */
export function errorsBetween(typed: string, name: string, limit: number, span: Span): number {
  const [rows, columns] = [Math.min(typed.length, WIDTH - 1), Math.min(name.length, WIDTH - 1)];
  if (span === "whole" && Math.abs(rows - columns) * HALF > limit) return limit + 1;
  const isInside = span === "inside";
  // A path further from the diagonal than this has more letters left out than are allowed.
  const band = isInside ? columns : limit;
  for (let at = 0; at <= columns; at++) last[at] = isInside ? 0 : at * ERROR;
  let typedBefore = 0;
  for (let at = 1; at <= rows; at++) {
    const code = typed.charCodeAt(at - 1);
    const skip = code === SMALL_TSU ? HALF : ERROR;
    row[0] = at * ERROR;
    let least = row[0] ?? 0;
    const from = Math.max(1, at - band);
    const to = Math.min(columns, isInside ? columns : at + band);
    if (from > 1) row[from - 1] = FAR;
    let nameBefore = from > 1 ? name.charCodeAt(from - 2) : 0;
    for (let place = from; place <= to; place++) {
      const other = name.charCodeAt(place - 1);
      const straight = last[place - 1] ?? 0;
      let cost = straight;
      if (code !== other) {
        cost = straight + (code > 0x80 && alike.has(pair(code, other)) ? HALF : ERROR);
        const more = (last[place] ?? 0) + skip;
        if (more < cost) cost = more;
        const less = (row[place - 1] ?? 0) + (other === SMALL_TSU ? HALF : ERROR);
        if (less < cost) cost = less;
        if (at > 1 && place > 1 && code === nameBefore && typedBefore === other) {
          const swapped = (before[place - 2] ?? 0) + ERROR;
          if (swapped < cost) cost = swapped;
        }
      }
      row[place] = cost;
      if (cost < least) least = cost;
      nameBefore = other;
    }
    if (to < columns) row[to + 1] = FAR;
    if (least > limit) return limit + 1;
    typedBefore = code;
    [before, last, row] = [last, row, before];
  }
  let found = last[columns] ?? 0;
  if (isInside) for (let at = 0; at < columns; at++) found = Math.min(found, last[at] ?? 0);
  return Math.min(found, limit + 1);
}
