import type { Part, Problem } from "../problem.ts";

export type GivenRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is GivenRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What was given, short enough for a message and without surprises. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/**
 * Lays nested answers flat: `{麻痺: {左上肢: …}}` becomes `["麻痺 左上肢", …]`. Flat keys stay as they are.
 * A part that is absent is empty; one that is no object is a problem.
 */
export function flatten(part: Part, given: unknown, problems: Problem[], prefix = ""): [string, unknown][] {
  if (given === undefined || given === null) return [];
  if (!isRecord(given)) {
    problems.push({ code: "not-a-list-of-answers", part, given: shown(given) });
    return [];
  }
  return Object.entries(given).flatMap(([key, value]): [string, unknown][] =>
    isRecord(value) ? flatten(part, value, problems, `${prefix}${key} `) : [[prefix + key, value]],
  );
}
