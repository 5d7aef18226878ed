import type { Language } from "../../language.ts";

/** How many lines were read and what became of them. */
export interface Counts {
  readonly read: number;
  readonly graded: number;
  /** Read without a problem, but the edition gives no grade for it. */
  readonly ungraded: number;
  readonly bad: number;
  /** Header lines with a problem; they are no cases and not part of `read`. */
  readonly headers: number;
}

export const noCounts: Counts = { read: 0, graded: 0, ungraded: 0, bad: 0, headers: 0 };

export function addCounts(a: Counts, b: Partial<Counts>): Counts {
  const sum = { ...a };
  for (const key of Object.keys(noCounts) as (keyof Counts)[]) sum[key] += b[key] ?? 0;
  return sum;
}

/** 1234567 → "1,234,567". `toLocaleString` would cost every start ten milliseconds. */
export function grouped(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}

/** The last line on the screen: 「件数: 読んだ行 3、区分を出した 2、問題のある行 1」. */
export function describeCounts(counts: Counts, language: Language): string {
  const { read, graded, ungraded, bad, headers } = counts;
  if (language === "en") {
    const more = `${ungraded ? `, without a grade ${grouped(ungraded)}` : ""}${headers ? `, headers with problems ${grouped(headers)}` : ""}`;
    return `Counts: lines read ${grouped(read)}, graded ${grouped(graded)}, lines with problems ${grouped(bad)}${more}`;
  }
  const more = `${ungraded ? `、区分なし ${grouped(ungraded)}` : ""}${headers ? `、問題のある見出し ${grouped(headers)}` : ""}`;
  return `件数: 読んだ行 ${grouped(read)}、区分を出した ${grouped(graded)}、問題のある行 ${grouped(bad)}${more}`;
}
