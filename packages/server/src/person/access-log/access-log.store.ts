import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

type Store = Pick<Act, "sql">;

/** One entry about a person. `cursor` says where it stands: microseconds, lane, number. */
export interface LogEntry {
  readonly cursor: string;
  readonly at: Date;
  readonly event: string;
  readonly person_id: string;
  readonly role: string | null;
  readonly purpose: string;
  readonly account_id: string | null;
  readonly is_self: boolean | null;
  readonly organisation_name: string | null;
}

interface Asked {
  readonly organisationId: string;
  /** The record and those merged into it. */
  readonly personIds: readonly string[];
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The latest first. */
export async function listLogEntries(act: Store, asked: Asked): Promise<LogEntry[]> {
  const { organisationId, personIds, after, limit } = asked;
  const [micros, lane, seq] = (after ?? "").split(".");
  const rest = after
    ? sql`and (e.at, e.lane, e.seq) < (timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond',
        ${lane}::smallint, ${seq}::bigint)`
    : sql``;
  const { rows } = await sql<LogEntry>`
    select (extract(epoch from e.at) * 1000000)::bigint || '.' || e.lane || '.' || e.seq as cursor, e.at, e.event,
      e.person_id, e.role, e.purpose, e.account_id, e.account_id = app.account() as is_self, o.name as organisation_name
    from audit.event e left join identity.organisation o on o.organisation_id = e.by_organisation_id
    where e.organisation_id = ${organisationId} and e.person_id = any (${[...personIds]}::uuid[]) ${rest}
    order by e.at desc, e.lane desc, e.seq desc limit ${limit}`.execute(act.sql);
  return rows;
}

/** The names of accounts, as far as the actor may see them. */
export async function namesOf(
  act: Store,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accountIds.length === 0) return new Map();
  const rows = await act.sql
    .selectFrom("identity.account")
    .select(["account_id", "display_name"])
    .where("account_id", "in", accountIds)
    .execute();
  return new Map(rows.map((row) => [row.account_id, row.display_name]));
}
