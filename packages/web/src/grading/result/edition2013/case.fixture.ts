import { edition2013, readCase } from "@yorisoi/rules/grading";

/** The answers of a worked example of the manual, by its number from 1. */
export function surveyOf(number: number): Readonly<Record<string, string>> {
  return edition2013.samples[number - 1]?.case.survey ?? {};
}

/** A worked example of the manual, with other fields added or taken away (undefined). */
export function example(
  number: number,
  change: Readonly<Record<string, unknown>> = {},
): edition2013.Case2013 {
  const given = { ...edition2013.samples[number - 1]?.case, ...change };
  const kept = Object.entries(given).filter(([, value]) => value !== undefined);
  const reading = readCase(Object.fromEntries(kept));
  if (!reading.ok || reading.value.edition !== "2013") throw new Error(JSON.stringify(reading));
  return reading.value;
}
