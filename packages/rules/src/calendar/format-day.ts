import type { CivilDay } from "./civil-day.ts";
import { partsOf } from "./day-parts.ts";
import { eraOf } from "./era.ts";

/**
 * How a day is written: `era` 令和8年11月21日, `eraShort` R8.11.21, `iso` 2026-11-21,
 * `both` 令和8年（2026年）11月21日, `western` 2026年11月21日.
 */
export type DayForm = "era" | "eraShort" | "iso" | "both" | "western";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A day in Japanese. Year 1 is 元年 (R1 in the short form). Before 1873 there is no era: the western year stands. */
export function formatDay(on: CivilDay, form: DayForm): string {
  const { year, month, date } = partsOf(on);
  const found = eraOf(on);
  const rest = `${month}月${date}日`;
  const western = `${year}年`;
  if (form === "iso") return on;
  if (form === "western" || !found) return `${western}${rest}`;
  if (form === "eraShort") return `${found.era.letter}${found.year}.${month}.${date}`;
  const eraYear = `${found.era.ja}${found.year === 1 ? "元" : found.year}年`;
  return form === "era" ? `${eraYear}${rest}` : `${eraYear}（${western}）${rest}`;
}

/** A day in English with the era: `21 November 2026 (Reiwa 8)`. */
export function formatDayEnglish(on: CivilDay): string {
  const { year, month, date } = partsOf(on);
  const found = eraOf(on);
  const western = `${date} ${months[month - 1] ?? ""} ${year}`;
  return found ? `${western} (${found.era.en} ${found.year})` : western;
}
