import type { FieldValue, Values } from "../changes/index.ts";
import type { Column } from "./columns.ts";
import { type CellProblem, describeCell, shorten } from "./problem.ts";
import { readCell } from "./read-cell.ts";
import { tidy } from "./tidy.ts";

/** A column of the table with what it holds; undefined when its header is not known. */
export interface PlacedColumn {
  /** 1 is the first. */
  readonly number: number;
  readonly header: string;
  readonly column: Column | undefined;
}

/** What stands in a row. */
export interface RowContent {
  readonly rowKey: string;
  readonly values: Values;
  readonly problems: readonly CellProblem[];
}

const words = {
  "no-row-key": {
    ja: "番号がありません。どの人、どの申請のことか分かるように、番号を入れてください。",
    en: "There is no number. Write it, so that it is clear whom or which case the row is about.",
  },
  "no-header": {
    ja: "列に見出しがありません。1 行目に見出しを入れるか、このセルを空にしてください。",
    en: "The column has no header. Write one in row 1, or empty the cell.",
  },
} as const;

/** Reads one row; `row` counts as a spreadsheet does. Columns with an unknown header are left out. */
export function readRow(row: number, cells: readonly string[], columns: readonly PlacedColumn[]): RowContent {
  const values = new Map<string, FieldValue>();
  const problems: CellProblem[] = [];
  const keyColumn = columns.find(({ column }) => column?.holds === "row-key");
  const rowKey = keyColumn ? tidy(cells[keyColumn.number - 1] ?? "") : "";
  if (keyColumn && rowKey === "") {
    const { number: column, header } = keyColumn;
    problems.push({ row, column, header, code: "no-row-key", shown: "", ...words["no-row-key"] });
  }
  cells.forEach((cell, at) => {
    const placed = columns[at];
    const [column, header, shown] = [at + 1, placed?.header ?? "", shorten(cell)];
    if (header === "") {
      if (shown !== "")
        problems.push({ row, column, header, code: "no-header", shown, ...words["no-header"] });
      return;
    }
    if (placed?.column?.holds !== "field") return;
    const { key, spec } = placed.column;
    const reading = readCell(spec, cell);
    if (reading.ok && reading.value !== null) values.set(key, reading.value);
    if (!reading.ok)
      problems.push(
        ...reading.problems.map((problem) => ({
          row,
          column,
          header,
          code: problem.code,
          shown,
          ...describeCell(spec, problem),
        })),
      );
  });
  return { rowKey, values, problems };
}
