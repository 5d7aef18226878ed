import type { DayProblem } from "./day-problem.ts";
import { eras } from "./era.ts";
import { formatDay, formatDayEnglish } from "./format-day.ts";

const eraNamed = (id: string) => eras.find((era) => era.id === id);

/** A problem with a written day in words: what happened, why, and what to do. */
export function describeDayProblem(problem: DayProblem, language: "ja" | "en" = "ja"): string {
  return language === "ja" ? inJapanese(problem) : inEnglish(problem);
}

function inJapanese(problem: DayProblem): string {
  switch (problem.code) {
    case "empty":
      return "日が入っていません。R8.11.21 や 2026-11-21 の形で入れてください。";
    case "unknown-form":
      return `「${problem.given}」は日として読めません。R8.11.21、令和8年11月21日、2026-11-21、20261121 のどれかの形で入れてください。`;
    case "two-digit-year":
      return `「${problem.given}」は、年が 2 けたなので西暦か和暦か分かりません。和暦なら R${problem.year} のように元号を、西暦なら 4 けたで入れてください。`;
    case "no-such-month":
      return `${problem.month}月はありません。月は 1 から 12 で入れてください。`;
    case "no-such-day": {
      const year = problem.year === null ? "" : `${problem.year}年`;
      return `${year}${problem.month}月${problem.date}日はありません。${year}${problem.month}月は ${problem.lastDate} 日までです。日を確かめてください。`;
    }
    case "outside-era": {
      const name = eraNamed(problem.era)?.ja ?? "";
      return `${name}${problem.year === 1 ? "元" : problem.year}年のこの日は、${name}ではありません。${formatDay(problem.instead, "both")}なら、そのように入れてください。`;
    }
    case "no-year-zero":
      return `${eraNamed(problem.era)?.ja ?? ""}0年はありません。はじめの年は元年（1 年）です。`;
    case "years-disagree":
      return `和暦の年（西暦では ${problem.eraYear} 年）と、かっこの西暦 ${problem.westernYear} 年がちがいます。どちらが正しいか確かめてください。`;
    case "before-1873":
      return "明治5年より前は今とちがう暦（旧暦）なので、日をそのまま置きかえられません。1873年（明治6年）1月1日からの日を入れてください。";
  }
}

function inEnglish(problem: DayProblem): string {
  switch (problem.code) {
    case "empty":
      return "There is no day. Write it as R8.11.21 or 2026-11-21.";
    case "unknown-form":
      return `"${problem.given}" cannot be read as a day. Write R8.11.21, 令和8年11月21日, 2026-11-21 or 20261121.`;
    case "two-digit-year":
      return `The year of "${problem.given}" has two digits, so it may be a western or a Japanese year. Add the era (R${problem.year}) or write four digits.`;
    case "no-such-month":
      return `There is no month ${problem.month}. Write a month from 1 to 12.`;
    case "no-such-day": {
      const month = problem.year === null ? `Month ${problem.month}` : `${problem.year}-${problem.month}`;
      return `${month} has no day ${problem.date}; its last day is ${problem.lastDate}. Please check the day.`;
    }
    case "outside-era": {
      const name = eraNamed(problem.era)?.en ?? "";
      return `This day of ${name} ${problem.year} is not in the era ${name}. If you mean ${formatDayEnglish(problem.instead)}, write it so.`;
    }
    case "no-year-zero":
      return `There is no year 0 of ${eraNamed(problem.era)?.en ?? "an era"}. The first year is 1 (元年).`;
    case "years-disagree":
      return `The Japanese year (${problem.eraYear}) and the western year ${problem.westernYear} beside it differ. Please check which is right.`;
    case "before-1873":
      return "Before 1873 Japan had another calendar, so the day cannot be carried over. Write a day from 1 January 1873 on.";
  }
}
