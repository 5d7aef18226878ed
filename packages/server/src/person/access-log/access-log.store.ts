import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";

/** One entry about a person. `cursor` says where it stands: microseconds, lane, number. */
export interface LogEntry {
  readonly cursor: string;
  readonly at: Date;
  readonly event: string;
  readonly role: string | null;
  readonly purpose: string;
  readonly is_self: boolean | null;
  readonly display_name: string | null;
  readonly organisation_name: string | null;
}

/** The latest first. */
export async function listLogEntries(
  act: Pick<Act, "sql">,
  { organisationId, personId }: PersonKey,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<LogEntry[]> {
  const [micros, lane, seq] = (after ?? "").split(".");
  const rest = after
    ? sql`and (e.at, e.lane, e.seq) < (timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond',
        ${lane}::smallint, ${seq}::bigint)`
    : sql``;
  const { rows } = await sql<LogEntry>`
    select (extract(epoch from e.at) * 1000000)::bigint || '.' || e.lane || '.' || e.seq as cursor, e.at, e.event, e.role,
      e.purpose, e.account_id = app.account() as is_self, a.display_name, o.name as organisation_name
    from audit.event e
    left join identity.account a on a.account_id = e.account_id
    left join identity.organisation o on o.organisation_id = e.by_organisation_id
    where e.organisation_id = ${organisationId} and e.person_id = ${personId} ${rest}
    order by e.at desc, e.lane desc, e.seq desc limit ${limit}`.execute(act.sql);
  return rows;
}
