import { templateHeader } from "@yorisoi/rules/certification/import";
import writeXlsx from "write-excel-file/node";
import type { MadeFile } from "../file-route.ts";
import type { TemplateAsked } from "./import.schema.ts";

/** Rows of each table of a form, such as diseases and remarks. */
const ROWS = 5;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv; charset=utf-8";
export const templateTypes = ["text/csv", XLSX] as const;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** An empty table with the headers that the import reads. */
export function templateOf({ kind, format, edition }: TemplateAsked): MadeFile {
  const headers = templateHeader(kind === "applications" ? "application" : "survey", edition, { rows: ROWS });
  const name = `${kind}-${edition}.${format}`;
  if (format === "csv") {
    // with the mark by which spreadsheets know UTF-8
    const text = `\uFEFF${headers.map(quoted).join(",")}\r\n`;
    return { mediaType: CSV, name, disposition: "attachment", make: () => Buffer.from(text) };
  }
  const cells = headers.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const make = () => writeXlsx([cells], { sheet: kind, stickyRowsCount: 1 }).toBuffer();
  return { mediaType: XLSX, name, disposition: "attachment", make };
}
