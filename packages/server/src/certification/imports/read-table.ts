import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { Refusal } from "../../http/index.ts";
import { problemOf } from "../words.ts";
import { csvTable } from "./csv-table.ts";

/** Rows of a table beside its headers. */
const MOST_ROWS = 500;

/** What a spreadsheet may unfold to, in bytes: 8 MiB of it could hold gigabytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

const unreadable = {
  code: "not-a-table",
  ja: '表として読めません。CSV（UTF-8）か、パスワードのない XLSX で保存しなおしてください。「"」で始まるセルは、「"」で閉じてください。',
  en: 'This cannot be read as a table. Save it again as CSV (UTF-8) or as XLSX without a password. A cell that opens with a " has to close with one.',
};

const notATable = () => new Refusal("bad-input", { problems: [problemOf(unreadable, "/content")] });

/** A cell as text: a day of a spreadsheet as YYYY-MM-DD. Signs that no table can keep are left out. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "string") return cell.replaceAll("\0", "").toWellFormed();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

/** Adds up what the parts say they unfold to; they are unfolded into that much space and no more. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

async function xlsxTable(base64: string): Promise<readonly (readonly string[])[]> {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  let isTooLarge = false;
  try {
    isTooLarge = unpackedSize(bytes) > MOST_UNPACKED;
    if (!isTooLarge) return (await readSheet(bytes.buffer)).map((row) => row.map(cellText));
  } catch {
    throw notATable();
  }
  throw new Refusal("table-too-large");
}

/** The cells of the first sheet as text, the headers first. */
export async function readTable(
  format: "csv" | "xlsx",
  content: string,
): Promise<readonly (readonly string[])[]> {
  const table = format === "csv" ? csvTable(content) : await xlsxTable(content);
  if (!table) throw notATable();
  if (table.length > MOST_ROWS + 1) throw new Refusal("table-too-large");
  return table;
}
