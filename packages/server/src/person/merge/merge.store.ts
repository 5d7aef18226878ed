import { sql } from "kysely";
import { type Act, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { type MergeAnswer, type Moved, movedSchema } from "./merge.schema.ts";

type Store = Pick<Act, "sql">;

interface Found {
  readonly merge_id: string;
  readonly person_id: string;
  readonly merged_person_id: string;
  readonly number: number;
  readonly reason: string;
  readonly merged_at: Date;
  readonly undone_at: Date | null;
  readonly moved: unknown;
}

const toMerge = (row: Found): MergeAnswer => ({
  mergeId: row.merge_id,
  keptId: row.person_id,
  mergedId: row.merged_person_id,
  mergedNumber: row.number,
  reason: row.reason,
  mergedAt: row.merged_at.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
});

const columns = sql`m.merge_id, m.person_id, m.merged_person_id, p.number, m.reason, m.merged_at, m.undone_at, m.moved
  from person.merge m join person.person p on p.organisation_id = m.organisation_id and p.person_id = m.merged_person_id`;

/** Merges in which this record was kept or merged. */
export async function listMerges(act: Store, { organisationId, personId }: PersonKey) {
  const { rows } = await sql<Found>`select ${columns} where m.organisation_id = ${organisationId}
    and (m.person_id = ${personId} or m.merged_person_id = ${personId}) order by m.merge_id desc`.execute(
    act.sql,
  );
  return rows.map(toMerge);
}

/** A merge with what it moved; locked, so that it is undone once. */
export async function takeMerge(
  act: Store,
  organisationId: string,
  mergeId: string,
): Promise<{ readonly merge: MergeAnswer; readonly moved: Moved } | undefined> {
  const { rows } = await sql<Found>`select ${columns} where m.organisation_id = ${organisationId}
    and m.merge_id = ${mergeId} for update of m`.execute(act.sql);
  const [row] = rows;
  return row && { merge: toMerge(row), moved: movedSchema.parse(row.moved) };
}

export async function insertMerge(
  act: Store,
  organisationId: string,
  merge: {
    readonly keptId: string;
    readonly mergedId: string;
    readonly reason: string;
    readonly moved: Moved;
    readonly by: string;
  },
): Promise<string> {
  const mergeId = newId();
  await act.sql
    .insertInto("person.merge")
    .values({
      organisation_id: organisationId,
      person_id: merge.keptId,
      merge_id: mergeId,
      merged_person_id: merge.mergedId,
      moved: JSON.stringify(merge.moved),
      reason: merge.reason,
      merged_by: merge.by,
    })
    .execute();
  return mergeId;
}

export async function markUndone(act: Store, organisationId: string, mergeId: string, by: string) {
  await sql`update person.merge set undone_at = now(), undone_by = ${by}
    where organisation_id = ${organisationId} and merge_id = ${mergeId}`.execute(act.sql);
}

/** Sets the state of a record that nobody changed since `version`; whether it could be set. */
export async function setMerged(
  act: Store,
  { organisationId, personId }: PersonKey,
  version: number,
  state: { readonly status: string; readonly mergedInto: string | null; readonly by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update person.person set status = ${state.status}, merged_into = ${state.mergedInto}, version = version + 1,
      changed_at = now(), changed_by = ${state.by}
    where organisation_id = ${organisationId} and person_id = ${personId} and version = ${version}`.execute(
    act.sql,
  );
  return numAffectedRows === 1n;
}

/** Consents recorded after the merge that need a paper or a helper that moves back; they belong to that record. */
export async function consentsTiedTo(act: Store, kept: PersonKey, moved: Moved): Promise<string[]> {
  const { rows } = await sql<{ consent_id: string }>`
    select consent_id from person.consent where organisation_id = ${kept.organisationId} and person_id = ${kept.personId}
      and (document_id = any (${moved.documents}::uuid[]) or given_by_helper_id = any (${moved.helpers}::uuid[]))`.execute(
    act.sql,
  );
  return rows.map((row) => row.consent_id);
}
