import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import { requiredOf } from "../documents/index.ts";
import { fieldsOf, keyIn, tableOf } from "../form/index.ts";
import { columnFinder } from "./columns.ts";
import { type CellProblem, shorten } from "./problem.ts";
import { type PlacedColumn, readRow } from "./read-row.ts";
import { formFor, type ImportKind } from "./target.ts";
import { rowKeyWords } from "./tables/words.ts";
import { tidy } from "./tidy.ts";

/** One row of a table: the values of a document, or every cell that cannot be read. */
export type ImportedRow = {
  /** As a spreadsheet counts; the header is row 1. */
  readonly row: number;
  /** The number of the person or the case, one width; "" when there is none. */
  readonly rowKey: string;
} & (
  | {
      readonly ok: true;
      readonly values: Values;
      /** Keys that still have to be answered before the document can be sent; it can be kept without them. */
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly CellProblem[] }
);

/** A column, and the words above it, shortened. */
export interface HeaderOf {
  readonly column: number;
  readonly header: string;
}

/** What a table says, and everything that is wrong with it. */
export interface ImportReading {
  readonly rows: readonly ImportedRow[];
  /** Columns that no field has: they are left out. */
  readonly unknownColumns: readonly HeaderOf[];
  /** Columns that say the same field a second time: their rows cannot be trusted. */
  readonly repeatedColumns: readonly HeaderOf[];
  /** What every row needs and the table has no column for; the number of the row first, with the key "". */
  readonly missingColumns: readonly { readonly key: string; readonly header: string }[];
  /** Numbers that stand in several rows. */
  readonly duplicates: readonly { readonly rowKey: string; readonly rows: readonly number[] }[];
}

const idOf = ({ column }: PlacedColumn) => (column?.holds === "field" ? column.key : column?.holds);

/** Required always, alone or in the first row of a table that needs one. */
function missingColumnsOf(kind: ImportKind, edition: EditionId, columns: readonly PlacedColumn[]) {
  const form = formFor(kind, edition);
  const tables = (form.needed ?? []).flatMap(({ table, when }) => (when ? [] : [table]));
  const given = new Set(columns.map(idOf));
  const needed = fieldsOf(form).filter((spec) => {
    const table = tableOf(spec);
    return spec.required && !spec.when && (table === null || tables.includes(table));
  });
  const fields = needed.map(({ key, ja }) => ({ key: keyIn(key, "1"), header: ja }));
  return [
    ...(given.has("row-key") ? [] : [{ key: "", header: rowKeyWords[kind][0] }]),
    ...fields.filter(({ key }) => !given.has(key)),
  ];
}

/**
 * Reads a table of applications or of survey results, from CSV or from the cells of a spreadsheet: the first row holds the
 * headers (`columnFinder` says which words), each further one a document; rows without any text are passed over. Nothing
 * is guessed and nothing is changed: this is the dry run, and the values of a row that is `ok` are those to be kept.
 *
 * @param table rows of cells as text; days of a spreadsheet as text too, in any form that `parseDay` reads.
 */
export function readImport(
  kind: ImportKind,
  edition: EditionId,
  table: readonly (readonly string[])[],
): ImportReading {
  const [headers = [], ...lines] = table;
  const find = columnFinder(kind, edition);
  const columns = headers.map((header, at) => ({
    number: at + 1,
    header: tidy(header),
    column: find(header),
  }));
  const rows = lines.flatMap((cells, at): readonly ImportedRow[] => {
    const row = at + 2;
    if (cells.every((cell) => cell.trim() === "")) return [];
    const { rowKey, values, problems } = readRow(row, cells, columns);
    return problems.length > 0
      ? [{ row, rowKey, ok: false, problems }]
      : [{ row, rowKey, ok: true, values, missing: requiredOf(kind, edition, values) }];
  });
  const known = columns.filter(({ column }) => column !== undefined);
  const first = new Map(known.toReversed().map((column) => [idOf(column), column]));
  const headersOf = (some: readonly PlacedColumn[]) =>
    some.map(({ number, header }) => ({ column: number, header: shorten(header) }));
  const byKey = Map.groupBy(rows, ({ rowKey }) => rowKey);
  return {
    rows,
    unknownColumns: headersOf(columns.filter(({ column, header }) => !column && header !== "")),
    repeatedColumns: headersOf(known.filter((column) => first.get(idOf(column)) !== column)),
    missingColumns: missingColumnsOf(kind, edition, columns),
    duplicates: [...byKey]
      .filter(([rowKey, same]) => rowKey !== "" && same.length > 1)
      .map(([rowKey, same]) => ({ rowKey, rows: same.map(({ row }) => row) })),
  };
}
