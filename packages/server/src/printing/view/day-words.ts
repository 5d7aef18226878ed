import { type CivilDay, civilDay, daysInMonth, eraOf, formatDay, parseDay } from "@yorisoi/rules/calendar";

/** A day as papers carry it: 令和8年（2026年）11月21日. What is no day stands as it is. */
export function dayInWords(written: string): string {
  const reading = parseDay(written);
  return reading.ok ? formatDay(reading.value, "both") : written;
}

function eraYear(on: CivilDay | null): string {
  const found = on && eraOf(on);
  return found ? `${found.era.ja}${found.year === 1 ? "元" : found.year}年` : "";
}

/** The year by era; one in which the era changed has both: 昭和64年・平成元年（1989年）. */
function yearInWords(first: string, last: string): string {
  const eras = [...new Set([first, last].map((on) => eraYear(civilDay(on))))].filter(Boolean).join("・");
  const western = `${first.slice(0, 4)}年`;
  return eras === "" ? western : `${eras}（${western}）`;
}

const aboutDay = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?<date>-\d{2})?(?<about>~?)$/u;

/** A day, a month or a year, perhaps with 「頃」: `2008-04~` is 平成20年（2008年）4月頃. */
export function aboutDayInWords(written: string): string {
  const { year, month, date, about } = aboutDay.exec(written)?.groups ?? {};
  if (year === undefined) return written;
  const roughly = about ? "頃" : "";
  if (date !== undefined) return `${dayInWords(`${year}-${month}${date}`)}${roughly}`;
  if (month === undefined) return `${yearInWords(`${year}-01-01`, `${year}-12-31`)}${roughly}`;
  const last = daysInMonth(Number(year), Number(month));
  return `${yearInWords(`${year}-${month}-01`, `${year}-${month}-${last}`)}${Number(month)}月${roughly}`;
}
