import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

interface EndingRole {
  readonly accountId: string;
  readonly grantId: string;
  readonly organisationId: string;
  readonly role: string;
  /** The first day on which it no longer holds. */
  readonly until: string;
}

export async function endingRoles(act: Act): Promise<readonly EndingRole[]> {
  const { rows } = await sql<EndingRole>`
    select g.account_id as "accountId", g.grant_id as "grantId", g.organisation_id as "organisationId", g.role,
      g.valid_until as until
    from identity.role_grant g join identity.account a on a.account_id = g.account_id and a.status = 'active'
    where identity.is_in_force(g.valid_from, g.valid_until) and g.valid_until <= app.today() + 30`.execute(
    act.sql,
  );
  return rows;
}
