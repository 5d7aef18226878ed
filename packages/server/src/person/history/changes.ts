import { z } from "zod";
import type { Change } from "./history.schema.ts";
import type { Earlier } from "./history.store.ts";

const rowSchema = z.record(z.string(), z.json());
type Row = z.output<typeof rowSchema>;

/** Columns that are no content: keys, versions, marks of time. */
const silent = new Set(
  "organisation_id person_id version kana_sort created_at created_by changed_at changed_by recorded_at recorded_by".split(
    " ",
  ),
);

const idColumns: Readonly<Record<string, readonly string[]>> = {
  person: ["person_id"],
  former_name: ["former_name_id"],
  contact_rules: ["organisation_id"],
  certificate: ["certificate_id"],
  helper: ["helper_id"],
  helper_permission: ["helper_id", "permission", "valid_from"],
  consideration: ["consideration_id"],
  person_account: ["account_id"],
  assignment: ["assignment_id"],
  consent: ["consent_id"],
};

const idOf = (what: string, row: Row) =>
  [what, ...(idColumns[what] ?? ["person_id"]).map((column) => JSON.stringify(row[column]))]
    .join(" ")
    .replaceAll('"', "");

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function fieldsOf(before: Row, after: Row | undefined): Change["fields"] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after ?? {})])];
  return names
    .filter((name) => !silent.has(name) && !isEqual(before[name], after?.[name]))
    .map((field) => ({ field, before: before[field] ?? null, after: after?.[field] ?? null }));
}

/**
 * Turns rows as they were, the oldest first, and rows as they are into changes with before and after, the latest first.
 * What came after a row is the next earlier row of the same thing, or the row of today, or nothing: it was removed.
 */
export function changesOf(
  earlier: readonly Earlier[],
  current: readonly { readonly what: string; readonly row: unknown }[],
): Change[] {
  const next = new Map(
    current.map(({ what, row }) => {
      const read = rowSchema.parse(row);
      return [idOf(what, read), read] as const;
    }),
  );
  const changes = earlier.toReversed().flatMap(({ what, before, at, displayName, isSelf }): Change[] => {
    const row = rowSchema.parse(before);
    const id = idOf(what, row);
    const after = next.get(id);
    next.set(id, row);
    const fields = fieldsOf(row, after);
    const by = { displayName, isSelf };
    const kind = after ? "changed" : "removed";
    return fields.length === 0 ? [] : [{ at: at.toISOString(), what, id, kind, by, fields }];
  });
  return changes;
}
