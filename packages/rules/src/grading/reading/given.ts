import type { Part, Problem } from "../problem.ts";

export type GivenRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is GivenRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether something was left empty, as a spreadsheet does with cells nobody filled in. */
export function isBlank(given: unknown): boolean {
  return given === undefined || given === null || (typeof given === "string" && given.trim() === "");
}

/** The id of whatever was given as a case; null when it has none that can be given back. */
export function idOf(given: unknown): string | number | null {
  const id = isRecord(given) ? given["id"] : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

/** A value as JSON; what is nested beyond all measure cannot be written and is not worth it. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "…";
  }
}

/** What was given, short enough for a message and without surprises. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : written(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Names have at most three words, 「関節の拘縮 肩関節 左」; what is nested deeper is no answer. */
const DEEPEST = 3;

/**
 * Lays nested answers flat: `{麻痺: {左上肢: …}}` becomes `["麻痺 左上肢", …]`. Flat keys stay as they are.
 * A part that is absent is empty; one that is no object, or nested too deep, is a problem.
 */
export function flatten(
  part: Part,
  given: unknown,
  problems: Problem[],
  words: readonly string[] = [],
): [string, unknown][] {
  if (given === undefined || given === null) return [];
  if (!isRecord(given) || words.length > DEEPEST) {
    problems.push({ code: "not-a-list-of-answers", part, given: shown(given) });
    return [];
  }
  return Object.entries(given).flatMap(([key, value]): [string, unknown][] =>
    isRecord(value) ? flatten(part, value, problems, [...words, key]) : [[[...words, key].join(" "), value]],
  );
}
