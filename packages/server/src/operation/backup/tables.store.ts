import type { Client } from "pg";
import type { Manifest } from "./file-format.ts";

/** A table as it is copied: its columns, and the order that makes its text the same on every server. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly order: string;
}

/**
 * What migrations write and nobody else: it is there again once a database is prepared, and the checksums of the
 * migrations say that it is the same.
 */
export const madeByMigrations = [
  "app.migration",
  "app.schema_look",
  "app.policy",
  "app.helper_need",
  "audit.event_kind",
] as const;

/** Of the job queue only the jobs: queues, schedules and versions belong to the program, counts to one server. */
const jobs = "pgboss.job";

/** All tables of ours, by name. Text is ordered by its bytes, because collations differ between servers. */
export async function copiedTables(client: Client): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(
    `select n.nspname || '.' || c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      coalesce((select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', '
          order by k.nth)
        from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(attnum, nth)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary), '1') as order
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and (n.nspname in ('app', 'identity', 'person', 'audit', 'http', 'disease', 'certification') or n.nspname || '.' || c.relname = $1)
       and n.nspname || '.' || c.relname <> all ($2) order by 1`,
    [jobs, madeByMigrations],
  );
  return rows;
}

export async function sequences(client: Client): Promise<Manifest["sequences"]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name from pg_sequences
     where schemaname in ('app', 'identity', 'person', 'audit', 'http', 'disease', 'certification') order by 1`,
  );
  const found: Manifest["sequences"] = [];
  for (const { name } of rows) {
    const { rows: state } = await client.query<{ last: string; isCalled: boolean }>(
      `select last_value as last, is_called as "isCalled" from ${name}`,
    );
    if (state[0]) found.push({ name, last: Number(state[0].last), isCalled: state[0].isCalled });
  }
  return found;
}

/** What has to be the same where a backup is restored. */
export async function versions(
  client: Client,
): Promise<Pick<Manifest, "migrations" | "jobsVersion" | "postgres">> {
  const { rows: made } = await client.query<{ jobs: boolean; ours: boolean; postgres: string }>(
    `select to_regclass('pgboss.version') is not null as jobs, to_regclass('app.migration') is not null as ours,
      current_setting('server_version') as postgres`,
  );
  const migrations = made[0]?.ours
    ? (
        await client.query<Manifest["migrations"][number]>(
          "select number, name, sha256 from app.migration order by number",
        )
      ).rows
    : [];
  const jobsVersion = made[0]?.jobs
    ? ((await client.query<{ version: number }>("select version from pgboss.version")).rows[0]?.version ??
      null)
    : null;
  return { migrations, jobsVersion, postgres: made[0]?.postgres ?? "" };
}
