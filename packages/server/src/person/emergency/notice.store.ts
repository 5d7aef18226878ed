import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import { newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";

type Store = Pick<Act, "sql">;

/** The person's own accounts and the auditors of the organisation that keeps the record. In the name of the program. */
export async function accountsToTell(act: Store, { organisationId, personId }: PersonKey) {
  const { rows } = await sql<{ account_id: string }>`
    select l.account_id from person.person_account l
    where l.organisation_id = ${organisationId} and l.person_id = ${personId}
      and identity.is_in_force(l.valid_from, l.valid_until)
    union
    select g.account_id from identity.role_grant g
    where g.organisation_id = ${organisationId} and g.role = 'auditor' and identity.is_in_force(g.valid_from, g.valid_until)`.execute(
    act.sql,
  );
  return rows.map(({ account_id }) => account_id);
}

export async function insertNotices(
  act: Store,
  accountIds: readonly string[],
  details: Readonly<Record<string, string>>,
): Promise<void> {
  if (accountIds.length === 0) return;
  const notice = { kind: "emergency.opened", details: JSON.stringify(details) };
  await act.sql
    .insertInto("identity.notice")
    .values(accountIds.map((account_id) => ({ account_id, notice_id: newId(), ...notice })))
    .execute();
}
