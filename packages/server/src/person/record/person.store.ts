import { sql } from "kysely";
import { type Act, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { PersonFacts } from "./facts.schema.ts";
import { columnsOf, toPerson } from "./person-row.ts";
import type { PersonAnswer } from "./person.schema.ts";

type Store = Pick<Act, "sql">;

const today = sql<string>`app.today()`.as("today");

export async function findPerson(act: Store, key: PersonKey): Promise<PersonAnswer | undefined> {
  const row = await act.sql
    .selectFrom("person.person")
    .selectAll()
    .select(today)
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .executeTakeFirst();
  return row && toPerson(row);
}

/** The next record number of an organisation; others who make a record there wait until this act ends. */
async function nextNumber(act: Store, organisationId: string): Promise<number> {
  const row = await act.sql
    .insertInto("person.number_series")
    .values({ organisation_id: organisationId, last_number: 1 })
    .onConflict((on) =>
      on.column("organisation_id").doUpdateSet({ last_number: sql`number_series.last_number + 1` }),
    )
    .returning("last_number")
    .executeTakeFirstOrThrow();
  return row.last_number;
}

export async function insertPerson(
  act: Store,
  organisationId: string,
  facts: PersonFacts,
  by: string,
): Promise<PersonAnswer> {
  const row = await act.sql
    .insertInto("person.person")
    .values({
      organisation_id: organisationId,
      person_id: newId(),
      number: await nextNumber(act, organisationId),
      ...columnsOf(facts),
      created_by: by,
      changed_by: by,
    })
    .returningAll()
    .returning(today)
    .executeTakeFirstOrThrow();
  return toPerson(row);
}

/** Writes the record if nobody changed it since `version`; otherwise gives undefined. */
export async function updatePerson(
  act: Store,
  { organisationId, personId }: PersonKey,
  version: number,
  facts: PersonFacts,
  change: { readonly status: "active" | "moved" | "died"; readonly by: string },
): Promise<PersonAnswer | undefined> {
  const row = await act.sql
    .updateTable("person.person")
    .set({
      ...columnsOf(facts),
      status: change.status,
      version: version + 1,
      changed_at: sql`now()`,
      changed_by: change.by,
    })
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("version", "=", version)
    .where("status", "<>", "merged")
    .returningAll()
    .returning(today)
    .executeTakeFirst();
  return row && toPerson(row);
}

export interface MergedRecord {
  readonly personId: string;
  readonly number: number;
}

/** Records that were merged into this one. */
export async function findMerged(
  act: Store,
  { organisationId, personId }: PersonKey,
): Promise<readonly MergedRecord[]> {
  const rows = await act.sql
    .selectFrom("person.person")
    .select(["person_id", "number"])
    .where("organisation_id", "=", organisationId)
    .where("merged_into", "=", personId)
    .orderBy("number")
    .execute();
  return rows.map(({ person_id, number }) => ({ personId: person_id, number }));
}
