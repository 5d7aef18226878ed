import { idOf, type Problem, readCase } from "@yorisoi/rules/grading";
import type { FileProblem } from "../line-problem.ts";
import { answered, type CaseOptions, type Outcome } from "../outcome.ts";
import { prefixOf } from "./columns.ts";
import type { Header } from "./header.ts";
import { caseOfRow, type RowCase } from "./row-case.ts";

/** What a problem says is missing, under the name of its column; null for every other problem. */
function missingName(problem: Problem): string | null {
  if (problem.code === "unknown-edition" && problem.given === null) return "edition";
  if (problem.code === "missing-item") return problem.item;
  return problem.code === "missing-minutes" ? `${prefixOf.minutes}${problem.item}` : null;
}

/** Columns that a row which ends too early has no cell for: that it ends early says it all. */
function cutOff(header: Header, { edition }: RowCase, count: number): Set<string> {
  const missing = header.places[edition].filter(({ column }) => column.at >= count);
  const isEditionCut = header.columns.some(({ use, at }) => use === "edition" && at >= count);
  return new Set([...missing.map(({ fullName }) => fullName), ...(isEditionCut ? ["edition"] : [])]);
}

function withoutTold(
  problems: readonly Problem[],
  told: ReadonlySet<string>,
): { rest: Problem[]; count: number } {
  const rest = problems.filter((problem) => !told.has(missingName(problem) ?? ""));
  return { rest, count: problems.length - rest.length };
}

/**
 * Grades one row the general way: as a case of the one reader in rules. Items without a column are told once, for the
 * header; the row only says that it lacks them.
 */
export function gradeRow(
  header: Header,
  cells: readonly string[],
  lines: number,
  options: CaseOptions,
): Outcome {
  const row = caseOfRow(header, cells);
  const reading = readCase(row.given, {
    edition: options.edition ?? undefined,
    fillFirst: options.fillFirst,
  });
  if (reading.ok && row.problems.length === 0) return { answer: answered(reading.value, options) };
  const found = reading.ok ? [] : reading.problems;
  const own = withoutTold(found, cutOff(header, row, cells.length));
  const lacking = row.edition === header.edition ? header.lacking : new Set<string>();
  const { rest, count } = withoutTold(own.rest, lacking);
  const fileProblems: FileProblem[] = [
    ...(count > 0 ? [{ code: "header-incomplete", count } as const] : []),
    ...(lines > 1 ? [{ code: "lines-in-quotes", lines } as const] : []),
  ];
  return { id: idOf(row.given), problems: [...row.problems, ...fileProblems, ...rest] };
}
