import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { Moved } from "./merge.schema.ts";

type Store = Pick<Act, "sql">;

/** From which record to which, within one organisation. */
export interface Move {
  readonly organisationId: string;
  readonly from: string;
  readonly to: string;
}

type Listed = Exclude<keyof Moved, "status" | "contactRules" | "mergedRecords" | "accounts">;

const tables: Readonly<Record<Listed, readonly [table: string, id: string]>> = {
  formerNames: ["person.former_name", "former_name_id"],
  certificates: ["person.certificate", "certificate_id"],
  helpers: ["person.helper", "helper_id"],
  considerations: ["person.consideration", "consideration_id"],
  assignments: ["person.assignment", "assignment_id"],
  documents: ["person.document", "document_id"],
  consents: ["person.consent", "consent_id"],
};

/** Rows that point to each other move one after the other; the keys between them are checked at the end. */
export async function checkKeysAtTheEnd(act: Store): Promise<void> {
  await sql`set constraints all deferred`.execute(act.sql);
}

/** Moves all rows of one kind, or just those listed; gives the ids of what moved. */
export async function moveRows(
  act: Store,
  { organisationId, from, to }: Move,
  kind: Listed,
  only?: readonly string[],
): Promise<string[]> {
  const [table, id] = tables[kind];
  const listed = only ? sql`and ${sql.ref(id)} = any (${[...only]}::uuid[])` : sql``;
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set person_id = ${to}
    where organisation_id = ${organisationId} and person_id = ${from} ${listed}
    returning ${sql.ref(id)} as id`.execute(act.sql);
  const moved = rows.map((row) => row.id).toSorted();
  if (kind === "helpers") {
    await sql`update person.helper_permission set person_id = ${to} where organisation_id = ${organisationId}
      and person_id = ${from} and helper_id = any (${moved}::uuid[])`.execute(act.sql);
  }
  return moved;
}

/** Moves links to accounts that the other record does not have. */
export async function moveAccounts(act: Store, move: Move, only?: readonly string[]): Promise<string[]> {
  const { organisationId, from, to } = move;
  const listed = only ? sql`and l.account_id = any (${[...only]}::uuid[])` : sql``;
  const { rows } = await sql<{ account_id: string }>`
    update person.person_account l set person_id = ${to}
    where l.organisation_id = ${organisationId} and l.person_id = ${from} ${listed}
      and not exists (select from person.person_account o where o.organisation_id = l.organisation_id
        and o.person_id = ${to} and o.account_id = l.account_id)
    returning l.account_id`.execute(act.sql);
  return rows.map((row) => row.account_id).toSorted();
}

/** Moves the contact rules when the other record has none; whether they moved. */
export async function moveContactRules(act: Store, { organisationId, from, to }: Move): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update person.contact_rules set person_id = ${to} where organisation_id = ${organisationId} and person_id = ${from}
      and not exists (select from person.contact_rules o where o.organisation_id = ${organisationId} and o.person_id = ${to})`.execute(
    act.sql,
  );
  return numAffectedRows === 1n;
}

/** Records merged before into the one that is now merged itself lead to the kept one. */
export async function moveMergedRecords(
  act: Store,
  { organisationId, from, to }: Move,
  only?: readonly string[],
): Promise<string[]> {
  const listed = only ? sql`and person_id = any (${[...only]}::uuid[])` : sql``;
  const { rows } = await sql<{ person_id: string }>`
    update person.person set merged_into = ${to}
    where organisation_id = ${organisationId} and merged_into = ${from} ${listed} returning person_id`.execute(
    act.sql,
  );
  return rows.map((row) => row.person_id).toSorted();
}

export const movedKinds = Object.keys(tables) as Listed[];
