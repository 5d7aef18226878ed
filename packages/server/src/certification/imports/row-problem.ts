import type { ImportReading } from "@yorisoi/rules/certification/import";
import type { RowProblem } from "./import.schema.ts";
import { rowProblems } from "./row-problems.ts";

/** A problem with a row as a whole. */
export const problemOfRow = (code: keyof typeof rowProblems, row: number, shown = ""): RowProblem => ({
  row,
  column: null,
  header: "",
  code,
  shown,
  ...rowProblems[code],
});

/** Everything that is wrong with a table before anything is looked up: every bad cell, and what makes rows unclear. */
export function problemsOfReading(reading: ImportReading): readonly RowProblem[] {
  const { rows, repeatedColumns, missingColumns, duplicates } = reading;
  return [
    ...(missingColumns.some(({ key }) => key === "") ? [problemOfRow("no-key-column", 1)] : []),
    ...repeatedColumns.map(({ column, header }) => ({
      ...problemOfRow("repeated-column", 1, header),
      column,
      header,
    })),
    ...rows.flatMap((row) => (row.ok ? [] : row.problems)),
    ...duplicates.flatMap(({ rowKey, rows: same }) =>
      same.map((row) => problemOfRow("repeated-row", row, rowKey)),
    ),
  ].toSorted((one, other) => one.row - other.row || (one.column ?? 0) - (other.column ?? 0));
}
