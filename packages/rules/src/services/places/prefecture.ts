import { prefectureRows } from "./tables/prefectures.ts";

/** One of the 47 prefectures. */
export interface Prefecture {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
  readonly english: string;
  readonly url: string;
}

/** The 47 prefectures in the order of their codes. Source: data/prefectures.json; licences in data/SOURCES.md. */
export const prefectures: readonly Prefecture[] = prefectureRows.split("\n").map((row) => {
  const [code = "", name = "", kana = "", english = "", url = ""] = row.split("\t");
  return { code, name, kana, english, url };
});

/** The prefecture of a code that begins with its two digits. @throws Error when there is none: a fault in the tables. */
export function prefectureOf(code: string): Prefecture {
  const found = prefectures.find((prefecture) => code.startsWith(prefecture.code));
  if (!found) throw new Error(`no prefecture: ${code.slice(0, 2)}`);
  return found;
}
