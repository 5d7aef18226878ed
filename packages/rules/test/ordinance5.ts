import { readFileSync } from "node:fs";

/**
 * Reads the tables out of the official XML a second time, by another way than the tables in `rules` were typed:
 * row by row, cell by cell, knowing nothing of the product's items, options or conditions.
 */
export const ordinance5 = readFileSync(
  new URL("../../../law/shien-kubun-2014-ordinance5.xml", import.meta.url),
  "utf8",
);

/** The cells of one row: their sentences without the XML's line breaks. */
function cellsOfRow(row: string): string[] {
  return [...row.matchAll(/<TableColumn[^>]*>(.*?)<\/TableColumn>/gs)].map((cell) =>
    (cell[1] ?? "").replace(/<[^>]*>/g, "").replace(/\s*\n\s*/g, ""),
  );
}

/** The XML of every row of an appended table, the head row left out. */
export function xmlRows(title: string): string[] {
  const table =
    ordinance5.split("<AppdxTable>").find((part) => part.includes(`<AppdxTableTitle>${title}<`)) ?? "";
  return [...table.matchAll(/<TableRow>(.*?)<\/TableRow>/gs)].map((row) => row[1] ?? "").slice(1);
}

/** A row of Table 1 as printed. The group stands only in the first row of each group. */
export interface PrintedRow1 {
  readonly group: readonly [number: string, name: string] | null;
  readonly item: string;
  /** Label and points in turn. */
  readonly options: readonly string[];
}

const parts = new Set(["認定調査項目", "医師意見書"]);

export function printedRow1(xml: string): PrintedRow1 {
  const filled = cellsOfRow(xml).filter((cell) => cell !== "");
  const cells = parts.has(filled[0] ?? "") ? filled.slice(1) : filled;
  const opensGroup = cells.length % 2 === 1 && /^[０-９]+$/.test(cells[0] ?? "");
  const [number = "", name = "", ...rest] = cells;
  const [item = "", ...options] = opensGroup ? rest : cells;
  return { group: opensGroup ? [number, name] : null, item, options };
}

/** A row of Table 2 as printed. The grade stands only in the first row of each grade. */
export interface PrintedRow2 {
  readonly grade: string | null;
  readonly no: string;
  readonly condition: string;
  readonly likelihood: string;
}

export function printedRow2(xml: string): PrintedRow2 {
  const cells = cellsOfRow(xml);
  const [no = "", condition = "", likelihood = ""] = cells.slice(-3);
  return { grade: cells.length === 4 ? (cells[0] ?? "") : null, no, condition, likelihood };
}
