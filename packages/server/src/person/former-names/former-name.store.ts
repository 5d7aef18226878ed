import type { Selectable } from "kysely";
import { type Act, type FormerNameRow, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { toName } from "../record/person-row.ts";
import type { FormerNameAnswer, FormerNameFacts } from "./former-name.schema.ts";

type Store = Pick<Act, "sql">;

const toFormerName = (row: Selectable<FormerNameRow>): FormerNameAnswer => ({
  ...toName(row),
  formerNameId: row.former_name_id,
  untilDay: row.until_day,
  reason: row.reason,
  version: row.version,
});

const columnsOf = (facts: FormerNameFacts) => ({
  family_name: facts.familyName,
  given_name: facts.givenName,
  family_kana: facts.familyKana,
  given_kana: facts.givenKana,
  until_day: facts.untilDay,
  reason: facts.reason,
});

export async function listFormerNames(act: Store, { organisationId, personId }: PersonKey) {
  const rows = await act.sql
    .selectFrom("person.former_name")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .orderBy("until_day", "desc")
    .orderBy("former_name_id")
    .execute();
  return rows.map(toFormerName);
}

export async function findFormerName(act: Store, key: PersonKey, formerNameId: string) {
  const row = await act.sql
    .selectFrom("person.former_name")
    .selectAll()
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("former_name_id", "=", formerNameId)
    .executeTakeFirst();
  return row && toFormerName(row);
}

export async function insertFormerName(act: Store, key: PersonKey, facts: FormerNameFacts) {
  const row = await act.sql
    .insertInto("person.former_name")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      former_name_id: newId(),
      ...columnsOf(facts),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toFormerName(row);
}

/** Writes it if nobody changed it since `version`; otherwise gives undefined. */
export async function updateFormerName(
  act: Store,
  key: PersonKey,
  formerNameId: string,
  version: number,
  facts: FormerNameFacts,
) {
  const row = await act.sql
    .updateTable("person.former_name")
    .set({ ...columnsOf(facts), version: version + 1 })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("former_name_id", "=", formerNameId)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return row && toFormerName(row);
}

export async function deleteFormerName(act: Store, key: PersonKey, formerNameId: string, version: number) {
  const done = await act.sql
    .deleteFrom("person.former_name")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("former_name_id", "=", formerNameId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
