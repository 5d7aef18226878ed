import type { ColumnType } from "kysely";

/** jsonb: read as a value not yet understood, written as JSON text. */
export type Json = ColumnType<unknown, string, string>;
