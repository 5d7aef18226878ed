import type { Values } from "../changes/index.ts";
import { isAnswered } from "./completeness.ts";
import type { Form, Section } from "./field-spec.ts";
import { rowsOf } from "./row-names.ts";

/** One row of a table: its fields by the last part of their keys. */
export interface Row {
  readonly row: string;
  readonly key: (field: string) => string;
  readonly has: (field: string) => boolean;
  /** The text of a field, "" when it holds none. */
  readonly text: (field: string) => string;
}

/** What a field holds as text; "" for everything else. */
export function textOf(values: Values, key: string): string {
  const value = values.get(key);
  return typeof value === "string" ? value : "";
}

/** The rows of a table that hold anything; `part` is the form, or the section, with the table's fields. */
export function rowsIn(part: Form | Section, values: Values, table: string): readonly Row[] {
  return rowsOf(part, values, table).map((row) => {
    const key = (field: string) => `${table}.${row}.${field}`;
    return {
      row,
      key,
      has: (field) => isAnswered(values, key(field)),
      text: (field) => textOf(values, key(field)),
    };
  });
}
