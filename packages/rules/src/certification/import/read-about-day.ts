import { eras, parseDay } from "../../calendar/index.ts";

const era = eras.flatMap(({ ja, kanji, letter }) => [ja, kanji, letter]).join("|");
const year = `(?<year>(?:${era})(?:元|\\d{1,2})|\\d{4})`;
const yearOnly = new RegExp(`^${year}年?$`, "u");
const yearAndMonth = new RegExp(`^${year}(?:年|[-./])(?<month>\\d{1,2})月?$`, "u");
const aboutWords = /^約|(?:頃|ごろ|ころ|くらい|ぐらい|~|〜)$/gu;

/** The first of these days that there is: an era may begin or end within the month or the year. */
function firstOf(written: readonly string[]): string | null {
  for (const text of written) {
    const reading = parseDay(text);
    if (reading.ok) return reading.value;
  }
  return null;
}

/** The part of a year or month that `written` names, as ISO 8601. */
function partOf(written: string): string | null {
  const inYear = yearOnly.exec(written)?.groups?.["year"];
  if (inYear) return firstOf([`${inYear}年1月1日`, `${inYear}年12月31日`])?.slice(0, 4) ?? null;
  const { year: ofMonth, month } = yearAndMonth.exec(written)?.groups ?? {};
  if (!ofMonth || !month) return null;
  return firstOf([`${ofMonth}年${month}月1日`, `${ofMonth}年${month}月28日`])?.slice(0, 7) ?? null;
}

/**
 * Reads an approximate day as people write it, 平成20年4月頃, H20.4, 2008年ごろ, 約2008年 or any whole day that `parseDay`
 * takes, into the shape that is stored: `2008-04~`. What is none of these is given back as it is, for `readValue` to refuse.
 */
export function readAboutDay(text: string): string {
  const written = text.normalize("NFKC").replace(/\s+/gu, "");
  const bare = written.replace(aboutWords, "");
  const about = bare === written ? "" : "~";
  const part = partOf(bare.toUpperCase());
  if (part !== null) return `${part}${about}`;
  const whole = parseDay(bare);
  return whole.ok ? `${whole.value}${about}` : text;
}
