import type { EditionId, Problem } from "@yorisoi/rules/grading";
import type { LineProblem } from "../line-problem.ts";
import type { Column, Place } from "./columns.ts";
import type { Header } from "./header.ts";

/** One row as the object that the reader of cases takes, and what is wrong with the row itself. */
export interface RowCase {
  readonly given: Readonly<Record<string, unknown>>;
  readonly problems: readonly LineProblem[];
  readonly edition: EditionId;
}

type Part = Record<string, string>;
type Parts = Record<string, Part>;

/** The cell of a column, or null when it is blank. */
function cellOf(cells: readonly string[], column: Column): string | null {
  const cell = cells[column.at] ?? "";
  return cell.trim() === "" ? null : cell;
}

function fieldOf({ columns }: Header, cells: readonly string[], use: "id" | "edition"): string | null {
  const written = columns.filter((column) => column.use === use).map((column) => cellOf(cells, column));
  return written.find((cell) => cell !== null) ?? null;
}

/** Puts the answers in their parts. Two columns for one item are one answer when they say the same. */
function sortCells(places: readonly Place[], cells: readonly string[], problems: LineProblem[]) {
  const day: Parts = {};
  const severe: Parts = {};
  for (const { column, part, isSevere, name, fullName } of places) {
    const cell = cellOf(cells, column);
    if (cell === null) continue;
    const answers = ((isSevere ? severe : day)[part] ??= {});
    const before = answers[name];
    if (before === undefined) answers[name] = cell;
    else if (before !== cell) {
      problems.push({ code: "answered-twice", item: fullName, given: [before, cell] });
    }
  }
  return { ...day, ...(Object.keys(severe).length > 0 ? { severe } : {}) };
}

function widthProblems({ columns }: Header, cells: readonly string[]): Problem[] {
  const expected = columns.length;
  const given = cells.length;
  if (given < expected) return [{ code: "too-few-columns", given, expected }];
  const isLonger = cells.slice(expected).some((cell) => cell.trim() !== "");
  return isLonger ? [{ code: "too-many-columns", given, expected }] : [];
}

function unnamedCells({ columns }: Header, cells: readonly string[]): LineProblem[] {
  return columns.flatMap((column): LineProblem[] => {
    const cell = column.use === "unnamed" ? cellOf(cells, column) : null;
    return cell === null ? [] : [{ code: "unnamed-column", column: column.at + 1, given: cell }];
  });
}

/** Sorts the cells of a row that are not blank into the parts of a case. */
export function caseOfRow(header: Header, cells: readonly string[]): RowCase {
  const id = fieldOf(header, cells, "id");
  const named = fieldOf(header, cells, "edition");
  const written = named?.normalize("NFKC").trim();
  const edition = written === "2013" || written === "2014" ? written : header.edition;
  const problems: LineProblem[] = [...widthProblems(header, cells), ...unnamedCells(header, cells)];
  const parts = sortCells(header.places[edition], cells, problems);
  const given = { id, ...(named === null ? {} : { edition: named }), ...parts };
  return { given, problems, edition };
}
