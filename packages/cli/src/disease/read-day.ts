import { type CivilDay, day, describeDayProblem, parseDay } from "@yorisoi/rules/calendar";
import type { Fault } from "./advice.ts";

export type Read<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly value: undefined; readonly faults: readonly Fault[] };

/** A day given to an option, in any of the forms the calendar reads; undefined when the option was not given. */
export function readDay(option: string, text: string | undefined): Read<CivilDay | undefined> {
  if (text === undefined) return { value: undefined, faults: [] };
  const reading = parseDay(text);
  if (reading.ok) return { value: reading.value, faults: [] };
  const faults = reading.problems.map((problem) => ({
    ja: `--${option}: ${describeDayProblem(problem, "ja")}`,
    en: `--${option}: ${describeDayProblem(problem, "en")}`,
  }));
  return { value: undefined, faults };
}

const inJapan = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });

/** The civil day in Japan. */
export function today(): CivilDay {
  return day(inJapan.format(new Date()));
}
