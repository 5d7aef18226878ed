import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

interface EndingConsent {
  readonly accountId: string;
  readonly consentId: string;
  readonly organisationId: string;
  readonly personId: string;
  /** The first day on which it no longer holds. */
  readonly until: string;
}

/** One row for each account to be told. A closed account is told nothing. */
export async function endingConsents(act: Act): Promise<readonly EndingConsent[]> {
  const { rows } = await sql<EndingConsent>`
    with ending as (
      select * from person.consent c
      where c.withdrawn_at is null and identity.is_in_force(c.valid_from, c.valid_until)
        and c.valid_until <= app.today() + 30
    ), told as (
      select consent_id, recorded_by as account_id from ending
      union
      select c.consent_id, l.account_id from ending c
      join person.person_account l using (organisation_id, person_id)
      where identity.is_in_force(l.valid_from, l.valid_until)
    )
    select t.account_id as "accountId", c.consent_id as "consentId", c.organisation_id as "organisationId",
      c.person_id as "personId", c.valid_until as until
    from ending c join told t using (consent_id)
    join identity.account a on a.account_id = t.account_id and a.status = 'active'`.execute(act.sql);
  return rows;
}
