import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { CaseFile } from "../case/case.store.ts";

/** The accounts of a person, and of those whom the person lets receive notices, on this day. */
export async function accountsOfPerson(
  act: Pick<Act, "sql">,
  { organisationId, personId }: CaseFile,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.account_id as id from person.person_account l
    where l.organisation_id = ${organisationId} and l.person_id = ${personId}
      and identity.is_in_force(l.valid_from, l.valid_until)
    union select h.account_id from person.helper h
    join person.helper_permission p using (organisation_id, person_id, helper_id)
    where organisation_id = ${organisationId} and person_id = ${personId} and h.account_id is not null
      and p.permission = 'receive_notices' and identity.is_in_force(p.valid_from, p.valid_until)`.execute(
    act.sql,
  );
  return rows.map(({ id }) => id);
}
