import type { Values } from "../changes/index.ts";
import type { Form, NeededTable, Section } from "./field-spec.ts";
import { fieldsOf, ROW, tableOf } from "./keys.ts";

const rowName = new RegExp(`^${ROW}$`, "u");

/**
 * The names of the rows of a table in which a field holds anything: numbers by value, then ids. `part` is the form, or the
 * section, with the table's fields: a key that is none of theirs, such as `drug.none` beside `drug.#.name`, makes no row.
 */
export function rowsOf(part: Form | Section, values: Values, table: string): readonly string[] {
  const patterns = new Set(
    fieldsOf(part)
      .filter((spec) => tableOf(spec) === table)
      .map(({ key }) => key),
  );
  const start = table.length + 1;
  const rows = new Set<string>();
  for (const [key, value] of values) {
    if (value === null || !key.startsWith(`${table}.`)) continue;
    const [row = ""] = key.slice(start).split(".", 1);
    if (rowName.test(row) && patterns.has(`${table}.#${key.slice(start + row.length)}`)) rows.add(row);
  }
  return [...rows].toSorted((one, other) => Number(one) - Number(other) || (one < other ? -1 : 1));
}

/** The tables of a form that need a row now and have none. */
export function emptyTables(form: Form, values: Values): readonly string[] {
  const isEmpty = ({ table, when }: NeededTable) =>
    (when?.(values) ?? true) && rowsOf(form, values, table).length === 0;
  return (form.needed ?? []).filter(isEmpty).map(({ table }) => table);
}
