import type { Values } from "../changes/index.ts";
import { isAnswered } from "./completeness.ts";
import { rowsOf } from "./keys.ts";

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

/** The rows of a table that hold anything. */
export function rowsIn(values: Values, table: string): readonly Row[] {
  return rowsOf(values, table).map((row) => {
    const key = (field: string) => `${table}.${row}.${field}`;
    return {
      row,
      key,
      has: (field) => isAnswered(values, key(field)),
      text: (field) => textOf(values, key(field)),
    };
  });
}
