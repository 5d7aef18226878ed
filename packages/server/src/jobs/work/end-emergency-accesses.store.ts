import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

export interface EndedAccess {
  readonly organisationId: string;
  readonly personId: string;
  readonly emergencyId: string;
  readonly accountId: string;
}

export async function endOverdueAccesses(act: Act): Promise<readonly EndedAccess[]> {
  const { rows } = await sql<EndedAccess>`
    update person.emergency_access set ended_at = until_at where ended_at is null and until_at <= now()
    returning organisation_id as "organisationId", person_id as "personId", emergency_id as "emergencyId",
      account_id as "accountId"`.execute(act.sql);
  return rows;
}

/** Each account once: the reader, the person's own, the auditors of the organisation. */
export async function toldAbout(act: Act, access: EndedAccess): Promise<readonly string[]> {
  const { organisationId, personId, accountId } = access;
  const { rows } = await sql<{ id: string }>`
    select ${accountId}::uuid as id
    union select l.account_id from person.person_account l
    where l.organisation_id = ${organisationId} and l.person_id = ${personId}
      and identity.is_in_force(l.valid_from, l.valid_until)
    union select g.account_id from identity.role_grant g
    where g.organisation_id = ${organisationId} and g.role = 'auditor'
      and identity.is_in_force(g.valid_from, g.valid_until)`.execute(act.sql);
  return rows.map(({ id }) => id);
}
