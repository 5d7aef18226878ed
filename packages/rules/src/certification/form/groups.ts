import type { FieldSpec, Section } from "./field-spec.ts";
import { tableOf } from "./keys.ts";

/** Fields of a section that stand together: those that stand alone (`table` null), or the columns of one table. */
export interface FieldGroup {
  readonly table: string | null;
  readonly fields: readonly FieldSpec[];
}

/** The groups of a section, each where its first field stands. A section without tables is one group. */
export function groupsOf({ fields }: Section): readonly FieldGroup[] {
  return [...Map.groupBy(fields, tableOf)].map(([table, specs]) => ({ table, fields: specs }));
}
