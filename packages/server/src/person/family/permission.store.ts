import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { HelperPermissionFacts } from "./family.schema.ts";

/** Makes the permissions of a helper just these; what was there before stays in the history. */
export async function writePermissions(
  act: Pick<Act, "sql">,
  { organisationId, personId }: PersonKey,
  helperId: string,
  permissions: readonly HelperPermissionFacts[],
): Promise<void> {
  const rows = JSON.stringify(permissions);
  await sql`delete from person.helper_permission p
    where p.organisation_id = ${organisationId} and p.person_id = ${personId} and p.helper_id = ${helperId}
      and not exists (select from jsonb_to_recordset(${rows}::jsonb) as r (permission text, "validFrom" date)
        where r.permission = p.permission and r."validFrom" = p.valid_from)`.execute(act.sql);
  await sql`insert into person.helper_permission
      (organisation_id, person_id, helper_id, permission, valid_from, valid_until)
    select ${organisationId}, ${personId}, ${helperId}, r.permission, r."validFrom", r."validUntil"
    from jsonb_to_recordset(${rows}::jsonb) as r (permission text, "validFrom" date, "validUntil" date)
    on conflict (organisation_id, person_id, helper_id, permission, valid_from)
      do update set valid_until = excluded.valid_until
      where helper_permission.valid_until is distinct from excluded.valid_until`.execute(act.sql);
}
