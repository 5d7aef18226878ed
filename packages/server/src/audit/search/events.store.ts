import { sql } from "kysely";
import { z } from "zod";
import type { Act } from "../../database/index.ts";
import type { Filter, FoundEvent } from "./search.schema.ts";

interface EventRow {
  readonly lane: number;
  readonly seq: number;
  readonly at: Date;
  readonly micros: number;
  readonly event: string;
  readonly account_id: string | null;
  readonly account_name: string | null;
  readonly by_organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly role: string | null;
  readonly person_id: string | null;
  readonly purpose: string;
  readonly request_id: string;
  readonly details: unknown;
}

const details = z.record(z.string(), z.unknown()).catch({});

/** Only what the organisation keeps; row-level security says the same. A day is a day in Japan. */
function matching({ actor }: Act, { from, to, event, accountId, personId, role }: Filter) {
  const conditions = [
    sql`e.organisation_id = ${actor.organisationId ?? null}`,
    sql`e.at >= ${from}::date::timestamp at time zone 'Asia/Tokyo'`,
    sql`e.at < (${to}::date + 1)::timestamp at time zone 'Asia/Tokyo'`,
    ...(event === undefined ? [] : [sql`e.event = ${event}`]),
    ...(accountId === undefined ? [] : [sql`e.account_id = ${accountId}`]),
    ...(personId === undefined ? [] : [sql`e.person_id = ${personId}`]),
    ...(role === undefined ? [] : [sql`e.role = ${role}`]),
  ];
  return sql.join(conditions, sql` and `);
}

/** `at` to the microsecond, lane and seq: a place between two entries, whatever is added meanwhile. */
function earlierThan(after: string | undefined) {
  if (after === undefined) return sql``;
  const [micros, lane, seq] = after.split("_");
  return sql`and (e.at, e.lane, e.seq) <
    ('epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond', ${lane}::smallint, ${seq}::bigint)`;
}

function found(row: EventRow): FoundEvent {
  return {
    lane: row.lane,
    seq: row.seq,
    at: row.at.toISOString(),
    event: row.event,
    accountId: row.account_id,
    accountName: row.account_name,
    byOrganisationId: row.by_organisation_id,
    byOrganisationName: row.organisation_name,
    role: row.role,
    personId: row.person_id,
    purpose: row.purpose,
    requestId: row.request_id,
    details: details.parse(row.details),
  };
}

/** Entries, the newest first, and where to go on. */
export async function eventPage(
  act: Act,
  filter: Filter,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<{ readonly events: readonly FoundEvent[]; readonly next: string | null }> {
  const { rows } = await sql<EventRow>`
    with page as (
      select e.* from audit.event e where ${matching(act, filter)} ${earlierThan(after)}
      order by e.at desc, e.lane desc, e.seq desc limit ${limit + 1}
    )
    select e.lane, e.seq, e.at, (extract(epoch from e.at) * 1000000)::bigint as micros, e.event, e.account_id,
      a.display_name as account_name, e.by_organisation_id, o.name as organisation_name, e.role, e.person_id, e.purpose,
      e.request_id, e.details
    from page e
    left join identity.account a on a.account_id = e.account_id
    left join identity.organisation o on o.organisation_id = e.by_organisation_id
    order by e.at desc, e.lane desc, e.seq desc`.execute(act.sql);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? `${last.micros}_${last.lane}_${last.seq}` : null;
  return { events: page.map(found), next };
}

/** How many entries match, counted up to a little more than `cap`, and the place before the newest of now. */
export async function countEvents(
  act: Act,
  filter: Filter,
  cap: number,
): Promise<{ readonly count: number; readonly newest: string }> {
  const { rows } = await sql<{ count: number; micros: number | null }>`
    select count(*) as count, (extract(epoch from max(at)) * 1000000)::bigint as micros from (
      select e.at from audit.event e where ${matching(act, filter)} order by e.at desc limit ${cap + 1}
    ) as counted`.execute(act.sql);
  const { count = 0, micros = 0 } = rows[0] ?? {};
  return { count, newest: `${(micros ?? 0) + 1}_0_0` };
}
