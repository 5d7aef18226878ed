import { type Form, rowsOf, type Section, type Snapshot, type Values } from "@yorisoi/rules/certification";

/** The rows of a table that hold anything, those included that hold nothing but fields with several versions. */
export function standingRows(
  part: Form | Section,
  { values, differences }: Snapshot,
  table: string,
): readonly string[] {
  const open = differences.filter(({ key }) => key.startsWith(`${table}.`));
  const all: Values =
    open.length === 0 ? values : new Map([...values, ...open.map(({ key }) => [key, true] as const)]);
  return rowsOf(part, all, table);
}
