import type { CivilDay } from "./civil-day.ts";
import type { DayProblem, DayReading } from "./day-problem.ts";
import { dayOf, daysInMonth } from "./day-parts.ts";
import { type Era, firstGregorianDay } from "./era.ts";
import { type WrittenDay, writtenDay } from "./written-day.ts";

const LEAP_YEAR = 2024;
const SHOWN = 40;

/**
 * Reads a day as people write it: R8.11.21, R08-11-21, R081121, 令和8年11月21日, 令和元年5月1日, 平31.4.30, ㋿8年…,
 * 2026-11-21, 2026/11/21, 20261121, 2026年11月21日, 令和8年（2026年）11月21日; full width, small letters and spaces
 * around are fine; eras M, T, S, H, R. Never guesses: a year of two digits without an era is refused, and so is a
 * day outside its era (the answer names the right one in `instead`). 明治45年7月30日 and 大正15年12月25日 are read,
 * because papers of those days bear the old era too. All problems at once; see `describeDayProblem`.
 */
export function parseDay(text: string): DayReading {
  if (text.trim() === "") return { ok: false, problems: [{ code: "empty" }] };
  const written = writtenDay(text);
  const given = Array.from(text.trim()).slice(0, SHOWN).join("");
  if (!written || (written.era && written.yearDigits > 3) || (!written.era && written.yearDigits === 3)) {
    return { ok: false, problems: [{ code: "unknown-form", given }] };
  }
  if (!written.era && written.yearDigits < 4) {
    const year: DayProblem = { code: "two-digit-year", given, year: written.year };
    return { ok: false, problems: [year, ...noSuchDay(null, written)] };
  }
  return written.era ? inEra(written, written.era) : inYear(written.year, written);
}

function inEra(written: WrittenDay, era: Era): DayReading {
  if (written.year === 0) return { ok: false, problems: [{ code: "no-year-zero", era: era.id }] };
  const year = era.yearOne + written.year - 1;
  const problems: DayProblem[] = [];
  if (written.westernYear !== null && written.westernYear !== year) {
    problems.push({ code: "years-disagree", eraYear: year, westernYear: written.westernYear });
  }
  const reading = inYear(year, written);
  if (!reading.ok) return { ok: false, problems: [...problems, ...reading.problems] };
  if (!isInEra(reading.value, era)) {
    problems.push({ code: "outside-era", era: era.id, year: written.year, instead: reading.value });
  }
  return problems.length > 0 ? { ok: false, problems } : reading;
}

/** 大正 and 昭和 began within a day that the former era shares. */
function isInEra(on: CivilDay, { id, from, until }: Era): boolean {
  const sharesLastDay = id === "meiji" || id === "taisho";
  return from <= on && (until === null || on < until || (sharesLastDay && on === until));
}

function inYear(year: number, { month, date }: WrittenDay): DayReading {
  const problems = noSuchDay(year, { month, date });
  const on = dayOf({ year, month, date });
  if (year < Number(firstGregorianDay.slice(0, 4))) problems.unshift({ code: "before-1873" });
  return on && problems.length === 0 ? { ok: true, value: on } : { ok: false, problems };
}

function noSuchDay(year: number | null, { month, date }: Pick<WrittenDay, "month" | "date">): DayProblem[] {
  if (month < 1 || month > 12) return [{ code: "no-such-month", month }];
  const lastDate = daysInMonth(year ?? LEAP_YEAR, month);
  return date >= 1 && date <= lastDate ? [] : [{ code: "no-such-day", year, month, date, lastDate }];
}
