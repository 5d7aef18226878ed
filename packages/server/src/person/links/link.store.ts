import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { LinkAnswer } from "./link.schema.ts";

type Store = Pick<Act, "sql">;

/** To be asked in the name of the program, because accounts of others are not readable. */
export async function findAccountByLogin(act: Store, login: string): Promise<string | undefined> {
  const row = await act.sql
    .selectFrom("identity.account")
    .select("account_id")
    .where("login", "=", login)
    .where("status", "=", "active")
    .executeTakeFirst();
  return row?.account_id;
}

export async function listLinks(act: Store, { organisationId, personId }: PersonKey): Promise<LinkAnswer[]> {
  const { rows } = await sql<{
    account_id: string;
    valid_from: string;
    valid_until: string | null;
    is_in_force: boolean;
    has_role: boolean;
  }>`
    select l.account_id, l.valid_from, l.valid_until, identity.is_in_force(l.valid_from, l.valid_until) as is_in_force,
      exists (select from identity.role_grant g where g.organisation_id = l.organisation_id
        and g.account_id = l.account_id and g.role = 'person' and identity.is_in_force(g.valid_from, g.valid_until))
        as has_role
    from person.person_account l where l.organisation_id = ${organisationId} and l.person_id = ${personId}
    order by l.valid_from, l.account_id`.execute(act.sql);
  return rows.map((row) => ({
    accountId: row.account_id,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    isInForce: row.is_in_force,
    hasRole: row.has_role,
  }));
}

/** Whether the link is new; false when this account is linked already. One that has ended begins anew. */
export async function writeLink(
  act: Store,
  { organisationId, personId }: PersonKey,
  accountId: string,
  validFrom: string | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into person.person_account as l (organisation_id, person_id, account_id, valid_from)
    values (${organisationId}, ${personId}, ${accountId}, coalesce(${validFrom}::date, app.today()))
    on conflict (organisation_id, person_id, account_id) do update
      set valid_from = excluded.valid_from, valid_until = null where l.valid_until <= app.today()`.execute(
    act.sql,
  );
  return numAffectedRows === 1n;
}

/** Whether there was a link to end. */
export async function endLink(act: Store, key: PersonKey, accountId: string): Promise<boolean> {
  const done = await act.sql
    .updateTable("person.person_account")
    .set({ valid_until: sql`app.today()` })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("account_id", "=", accountId)
    .where(sql<boolean>`(valid_until is null or valid_until > app.today())`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
