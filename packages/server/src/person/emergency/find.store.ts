import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

type Store = Pick<Act, "sql">;

const MOST = 20;

/** In the name of the exact look-up: records of every organisation with just this kana and birth day. */
export async function findExactly(
  act: Store,
  sought: { readonly kanaSort: string; readonly birthDay: string; readonly municipalityCode: string | null },
) {
  const { rows } = await sql<{
    organisation_id: string;
    person_id: string;
    name: string;
    family: string;
    given: string;
  }>`
    select o.organisation_id, p.person_id, o.name, left(p.family_kana, 1) as family, left(p.given_kana, 1) as given
    from identity.organisation o cross join lateral (
      select * from person.person p where p.organisation_id = o.organisation_id and p.birth_day = ${sought.birthDay}
        and p.kana_sort = ${sought.kanaSort} offset 0) p
    where p.status <> 'merged'
      and (${sought.municipalityCode}::text is null or p.municipality_code = ${sought.municipalityCode})
    order by o.organisation_id, p.person_id limit ${MOST}`.execute(act.sql);
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    personId: row.person_id,
    organisationName: row.name,
    initials: `${row.family}・${row.given}`,
  }));
}

export async function personExists(act: Store, organisationId: string, personId: string): Promise<boolean> {
  const row = await act.sql
    .selectFrom("person.person")
    .select("person_id")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("status", "<>", "merged")
    .executeTakeFirst();
  return row !== undefined;
}

/** Look-ups of this account in the last hour, by the audit log. Two at once wait for each other. In the name of the program. */
export async function countRecentLookups(act: Store, organisationId: string, accountId: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`emergency ${accountId}`}, 0))`.execute(act.sql);
  const { rows } = await sql<{ count: number; seconds: number | null }>`
    select count(*) as count, ceil(extract(epoch from min(at) + interval '1 hour' - clock_timestamp()))::int as seconds
    from audit.event where organisation_id = ${organisationId} and at > clock_timestamp() - interval '1 hour'
      and account_id = ${accountId} and event = 'person.searched' and details @> '{"how": "emergency"}'`.execute(
    act.sql,
  );
  return { count: rows[0]?.count ?? 0, retryAfter: Math.max(1, rows[0]?.seconds ?? 1) };
}
