import { ROW } from "../form/index.ts";
import type { JsonRecord } from "./json.ts";

const rowName = new RegExp(`^${ROW}$`, "u");

function ownName({ id }: JsonRecord, table: string): string | null {
  const name = typeof id === "string" && id.startsWith(`${table}.`) ? id.slice(table.length + 1) : "";
  return rowName.test(name) ? name : null;
}

/**
 * The names of the rows of one table, in their order. A row keeps the name in its `id`; rows from a system that gives ids of
 * its own, or none, get the free numbers.
 */
export function rowNamesOf(table: string, rows: readonly JsonRecord[]): readonly string[] {
  const own = rows.map((row) => ownName(row, table));
  const free = Array.from({ length: rows.length * 2 }, (_, at) => `${at + 1}`).filter(
    (name) => !own.includes(name),
  );
  return own.map((name, at) => name ?? free[own.slice(0, at).filter((one) => one === null).length] ?? "");
}
