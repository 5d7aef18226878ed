import { type Era, eras } from "./era.ts";

/** The parts of a day as written, not yet checked. */
export interface WrittenDay {
  readonly era: Era | null;
  /** The year of the era, or the western year. */
  readonly year: number;
  /** The western year written beside the era year, as in 令和8年（2026年）. */
  readonly westernYear: number | null;
  readonly month: number;
  readonly date: number;
  readonly yearDigits: number;
}

const eraNames = eras.flatMap(({ ja, kanji, letter }) => [ja, kanji, letter]).join("|");
const gap = "[-./・、_ ]";
const dashes = /[‐‑‒–—―−ー]/gu;

const named = "(?<month>\\d{1,2})月(?<date>\\d{1,2})日";
const split = `(?<month>\\d{1,2})${gap}(?<date>\\d{1,2})`;
const shapes = [
  `(?<era>${eraNames})?(?<year>元|\\d{1,4})年(?:\\((?<western>\\d{4})年?\\))?${named}`,
  `(?<western>\\d{4})年?\\((?<era>${eraNames})(?<year>元|\\d{1,2})年?\\)年?${named}`,
  `(?<era>${eraNames})?${gap}?(?<year>元|\\d{1,4})${gap}${split}`,
  "(?<year>\\d{4})(?<month>\\d{2})(?<date>\\d{2})",
  `(?<era>${eraNames})(?<year>\\d{2})(?<month>\\d{2})(?<date>\\d{2})`,
  "(?<year>\\d{2})(?<month>0[1-9]|1[0-2])(?<date>\\d{2})",
].map((shape) => new RegExp(`^${shape}$`, "u"));

/** One width, one dash, capital letters; ㋿ becomes 令和; only spaces between digits stay. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .replace(/(?<!\d) | (?!\d)/gu, "")
    .toUpperCase();
}

/** Reads the shape of a written day; null when it has none of the known ones. */
export function writtenDay(text: string): WrittenDay | null {
  const tidied = tidy(text);
  for (const shape of shapes) {
    const parts = shape.exec(tidied)?.groups;
    if (parts) return fromParts(parts);
  }
  return null;
}

function fromParts(parts: Readonly<Record<string, string | undefined>>): WrittenDay {
  const name = parts["era"];
  const year = parts["year"] ?? "";
  return {
    era: eras.find(({ ja, kanji, letter }) => name === ja || name === kanji || name === letter) ?? null,
    year: year === "元" ? 1 : Number(year),
    westernYear: parts["western"] === undefined ? null : Number(parts["western"]),
    month: Number(parts["month"]),
    date: Number(parts["date"]),
    yearDigits: year.length,
  };
}
