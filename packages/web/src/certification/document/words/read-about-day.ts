import { daysInMonth, type Era, eras, parseDay } from "@yorisoi/rules/calendar";

const before = /^(?:およそ|だいたい|大体|約|about )/iu;
const behind = /(?:の?(?:頃|ごろ|ころ|くらい|ぐらい)|[~〜])$/u;
const eraNames = eras.flatMap(({ ja, kanji, letter }) => [ja, kanji, letter]).join("|");
const month = "(?:[-./年]?(?<month>\\d{1,2})月?|年)?";
const inEra = new RegExp(`^(?<era>${eraNames})(?<year>元|\\d{1,2})${month}$`, "iu");
const western = new RegExp("^(?<year>\\d{4})(?:[-./年](?<month>\\d{1,2})月?|年)?$", "u");
const withBoth = /^(?<eras>[^()]+)\((?<year>\d{4})年?\)年?(?<rest>.*)$/u;

const eraNamed = (name: string) =>
  eras.find(({ letter, kanji, ja }) => [letter, kanji, ja].includes(name.toUpperCase()));

const two = (number: string) => number.padStart(2, "0");

function written(year: number, inMonth: string | undefined): string | null {
  if (inMonth === undefined) return `${year}`;
  const number = Number(inMonth);
  return number >= 1 && number <= 12 ? `${year}-${two(inMonth)}` : null;
}

/** Whether any day of a month or a year was in an era. */
function touches(span: string, { from, until }: Era): boolean {
  const [year = "", inMonth] = span.split("-");
  const last = inMonth === undefined ? "12-31" : `${inMonth}-${daysInMonth(Number(year), Number(inMonth))}`;
  const first = inMonth === undefined ? "01-01" : `${inMonth}-01`;
  return `${year}-${last}` >= from && (until === null || `${year}-${first}` < until);
}

function inEras(text: string): string | null {
  const { era: name = "", year = "", month: inMonth } = inEra.exec(text)?.groups ?? {};
  const era = eraNamed(name);
  if (!era || year === "0") return null;
  const span = written(era.yearOne - 1 + (year === "元" ? 1 : Number(year)), inMonth);
  return span !== null && touches(span, era) ? span : null;
}

function spanIn(text: string): string | null {
  const both = withBoth.exec(text)?.groups;
  if (both) {
    const { eras: named = "", year = "", rest = "" } = both;
    const agree = named.split("・").every((one) => inEras(one) === year);
    return agree ? spanIn(`${year}年${rest}`) : null;
  }
  const { year, month: inMonth } = western.exec(text)?.groups ?? {};
  return year === undefined ? inEras(text) : written(Number(year), inMonth);
}

/**
 * A day, a month or a year as people write it, perhaps with 「頃」: 平成20年4月頃, H20.4, 2008-04, 2008年, 2008-04-01,
 * full width too. Gives what is stored: `2008-04~`. Null for what is none of them; nothing is guessed.
 */
export function readAboutDay(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s+/gu, " ").trim();
  const bare = plain.replace(before, "").replace(behind, "").trim();
  const isAbout = before.test(plain) || behind.test(plain);
  const day = parseDay(bare);
  const found = day.ok ? day.value : spanIn(bare.replaceAll(" ", ""));
  return found === null ? null : `${found}${isAbout ? "~" : ""}`;
}
