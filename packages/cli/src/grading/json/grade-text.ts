import { readCase } from "@yorisoi/rules/grading";
import { answered, type CaseOptions, idOf, type Outcome } from "../outcome.ts";

/** Where JSON stops being JSON, in Japanese; the engine says it in English, with or without a position. */
export function whereItBreaks(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined && Number(position) < text.length) {
    const at = Number(position);
    return `${at + 1} 文字目の「${text.slice(at, at + 10)}」`;
  }
  const [, token, around] = /^Unexpected token '(.+?)', (.*) is not valid JSON$/su.exec(message) ?? [];
  if (token && around) return `${around.replace(/^(\.\.\.)?"(.*)"(\.\.\.)?$/su, "「$2」")} の「${token}」`;
  return "途中で終わっています";
}

/** The value of a JSON text, or where it breaks. */
export function parseJson(text: string): { readonly value: unknown } | { readonly detail: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { detail: whereItBreaks(error, text) };
  }
}

/** A case nests three deep; far more would only exhaust the stack of whoever walks it. */
const DEEPEST = 20;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** Grades a parsed case the general way: by the one reader in rules. */
export function gradeGiven(given: unknown, options: CaseOptions): Outcome {
  if (isDeeper(given, DEEPEST))
    return { id: idOf(given), problems: [{ code: "not-a-case", given: "{…{…{…" }] };
  const { edition, fillFirst } = options;
  const reading = readCase(given, { edition: edition ?? undefined, fillFirst });
  if (reading.ok) return { answer: answered(reading.value, options) };
  return { id: idOf(given), problems: reading.problems };
}
