import type { Selectable } from "kysely";
import { type Act, type ConsiderationRow, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { ConsiderationAnswer, ConsiderationFacts } from "./consideration.schema.ts";

type Store = Pick<Act, "sql">;

const toConsideration = (row: Selectable<ConsiderationRow>): ConsiderationAnswer => ({
  considerationId: row.consideration_id,
  code: row.code,
  note: row.note,
  notForFamily: row.not_for_family,
  version: row.version,
});

const columnsOf = (facts: ConsiderationFacts) => ({
  code: facts.code,
  note: facts.note,
  not_for_family: facts.notForFamily,
});

export async function listConsiderations(act: Store, { organisationId, personId }: PersonKey) {
  const rows = await act.sql
    .selectFrom("person.consideration")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .orderBy("consideration_id")
    .execute();
  return rows.map(toConsideration);
}

export async function findConsideration(act: Store, key: PersonKey, considerationId: string) {
  const row = await act.sql
    .selectFrom("person.consideration")
    .selectAll()
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("consideration_id", "=", considerationId)
    .executeTakeFirst();
  return row && toConsideration(row);
}

export async function insertConsideration(act: Store, key: PersonKey, facts: ConsiderationFacts) {
  const row = await act.sql
    .insertInto("person.consideration")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      consideration_id: newId(),
      ...columnsOf(facts),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toConsideration(row);
}

export async function updateConsideration(
  act: Store,
  key: PersonKey,
  considerationId: string,
  version: number,
  facts: ConsiderationFacts,
) {
  const row = await act.sql
    .updateTable("person.consideration")
    .set({ ...columnsOf(facts), version: version + 1 })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("consideration_id", "=", considerationId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && toConsideration(row);
}

export async function deleteConsideration(
  act: Store,
  key: PersonKey,
  considerationId: string,
  version: number,
) {
  const done = await act.sql
    .deleteFrom("person.consideration")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("consideration_id", "=", considerationId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
