import { eras, parseDay } from "@yorisoi/rules/calendar";

const eraMonth =
  /^(?<era>[MTSHR]|明治|大正|昭和|平成|令和|[明大昭平令])(?<year>元|\d{1,2})(?:年?[./-]?(?<month>\d{1,2})月?|年)?$/iu;
const westernMonth = /^(?<year>\d{4})(?:年?[./-]?(?<month>\d{1,2})月?|年)?$/u;

const written = (year: number, month: string | undefined) => {
  if (month === undefined) return `${year}`;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `${year}-${month.padStart(2, "0")}` : null;
};

/**
 * When an illness began, as people say it: a day, a month or only a year, in Japanese or western years (平成31年4月,
 * H31.4, 2019年, 2019-04-01). Gives `2019-04-01`, `2019-04` or `2019`; null for what is none of them.
 */
export function readOnset(text: string): string | null {
  const day = parseDay(text);
  if (day.ok) return day.value;
  const plain = text.normalize("NFKC").replace(/\s|ごろ|頃/gu, "");
  const western = westernMonth.exec(plain)?.groups;
  if (western) return written(Number(western["year"]), western["month"]);
  const { era: name = "", year = "", month } = eraMonth.exec(plain)?.groups ?? {};
  const era = eras.find(({ letter, kanji, ja }) => [letter, kanji, ja].includes(name.toUpperCase()));
  if (!era) return null;
  return written(era.yearOne - 1 + (year === "元" ? 1 : Number(year)), month);
}
