import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";

type Store = Pick<Act, "sql">;

/** A row as it stood until someone changed or removed it. */
export interface Earlier {
  readonly what: string;
  readonly before: unknown;
  readonly at: Date;
  readonly by: string | null;
  readonly displayName: string | null;
  readonly isSelf: boolean;
}

/** All that was changed or removed in a record and those merged into it, the oldest first. */
export async function listEarlier(act: Store, { organisationId, personId }: PersonKey): Promise<Earlier[]> {
  const { rows } = await sql<{
    what: string;
    before: unknown;
    changed_at: Date;
    changed_by: string | null;
    display_name: string | null;
    is_self: boolean | null;
  }>`
    select e.what, e.before, e.changed_at, e.changed_by, a.display_name, e.changed_by = app.account() as is_self
    from person.earlier e left join identity.account a on a.account_id = e.changed_by
    where e.organisation_id = ${organisationId} and e.person_id in (select ${personId}::uuid union
      select p.person_id from person.person p where p.organisation_id = ${organisationId} and p.merged_into = ${personId})
    order by e.changed_at, e.earlier_id`.execute(act.sql);
  return rows.map((row) => ({
    what: row.what,
    before: row.before,
    at: row.changed_at,
    by: row.changed_by,
    displayName: row.display_name,
    isSelf: row.is_self ?? false,
  }));
}

/** The rows as they stand now, in the same shape; also those of the record this one was merged into. */
export async function listCurrent(act: Store, { organisationId, personId }: PersonKey) {
  const from = (
    table: string,
  ) => sql`select ${table} as what, to_jsonb(t) as row from ${sql.table(`person.${table}`)} t
    where t.organisation_id = ${organisationId} and t.person_id in (select * from records)`;
  const tables = ["person", "former_name", "contact_rules", "certificate", "helper", "helper_permission"];
  const more = ["consideration", "person_account", "assignment", "consent"];
  const { rows } = await sql<{ what: string; row: unknown }>`
    with records as (select ${personId}::uuid union
      select p.person_id from person.person p where p.organisation_id = ${organisationId} and p.merged_into = ${personId} union
      select p.merged_into from person.person p where p.organisation_id = ${organisationId} and p.person_id = ${personId}
        and p.merged_into is not null)
    ${sql.join([...tables, ...more].map(from), sql` union all `)}`.execute(act.sql);
  return rows;
}
