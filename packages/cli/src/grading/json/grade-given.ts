import { idOf, readCase } from "@yorisoi/rules/grading";
import { answered, type CaseOptions, type Outcome } from "../outcome.ts";

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
