import {
  civilDay,
  daysInMonth,
  type EraYear,
  eraOf,
  formatDay,
  formatDayEnglish,
} from "@yorisoi/rules/calendar";

type Language = "ja" | "en";

const shape = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<date>\d{2}))?)?(?<about>~?)$/u;

const months = "January February March April May June July August September October November December".split(
  " ",
);

const sayYear: Readonly<Record<Language, (of: EraYear) => string>> = {
  ja: ({ era, year }) => `${era.ja}${year === 1 ? "元" : year}年`,
  en: ({ era, year }) => `${era.en} ${year}`,
};

/** The years by era of a span; two when the era changed within it. */
function eraYears(first: string, last: string, language: Language): readonly string[] {
  const said = [first, last].map((on) => {
    const known = civilDay(on);
    const found = known && eraOf(known);
    return found ? sayYear[language](found) : "";
  });
  return [...new Set(said)].filter(Boolean);
}

const inBrackets = (within: string, open: string, close: string) =>
  within === "" ? "" : `${open}${within}${close}`;

/** A stored day, month or year in words: `2008-04~` is 平成20年（2008年）4月頃. What has not that shape stays as it is. */
export function describeAboutDay(stored: string, language: Language): string {
  const { year, month, date, about } = shape.exec(stored)?.groups ?? {};
  if (year === undefined) return stored;
  const last = month === undefined ? "12-31" : `${month}-${daysInMonth(Number(year), Number(month))}`;
  const eras = eraYears(`${year}-${month ?? "01"}-01`, `${year}-${last}`, language);
  const on = date === undefined ? null : civilDay(`${year}-${month}-${date}`);
  if (language === "en") {
    const span = month === undefined ? year : `${months[Number(month) - 1] ?? ""} ${year}`;
    const said = on ? formatDayEnglish(on) : `${span}${inBrackets(eras.join(", "), " (", ")")}`;
    return about ? `about ${said}` : said;
  }
  const inYear = eras.length === 0 ? `${year}年` : `${eras.join("・")}${inBrackets(`${year}年`, "（", "）")}`;
  const said = on ? formatDay(on, "both") : `${inYear}${month === undefined ? "" : `${Number(month)}月`}`;
  return `${said}${about ? "頃" : ""}`;
}
