import type { Client } from "pg";

export interface ServerFacts {
  readonly version: string;
  readonly major: number;
  readonly encoding: string;
  readonly collation: string;
  readonly fsync: string;
  readonly full_page_writes: string;
  readonly synchronous_commit: string;
  readonly encrypted: boolean;
  readonly is_local: boolean;
  readonly is_replica: boolean;
  readonly bytes: string;
  readonly connections: number;
  readonly most_connections: number;
}

export async function serverFacts(client: Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
      pg_encoding_to_char(d.encoding) as encoding, d.datcollate as collation, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes, current_setting('synchronous_commit') as synchronous_commit,
      coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted,
      coalesce(inet_client_addr() = inet_server_addr() or inet_client_addr() <<= '127.0.0.0/8', true) as is_local,
      pg_is_in_recovery() as is_replica, pg_database_size(current_database()) as bytes,
      (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
      current_setting('max_connections')::int as most_connections
     from pg_database d where d.datname = current_database()`,
  );
  if (!rows[0]) throw new Error("every session has a database");
  return rows[0];
}

/** Where the data lie; only an administrator is told. */
export async function dataDirectory(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ folder: string | null }>(
    `select case when pg_has_role(current_user, 'pg_read_all_settings', 'usage')
      then current_setting('data_directory', true) end as folder`,
  );
  return rows[0]?.folder ?? undefined;
}

/** What the role of the server must not have, as names; undefined when there is no such role. */
export async function excessOfAppRole(client: Client): Promise<readonly string[] | undefined> {
  const { rows } = await client.query<{ excess: string[] }>(
    `select array_remove(array[
        case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
        case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
        case when exists (select from pg_class where relowner = r.oid) then 'owner of tables' end,
        case when exists (select from pg_auth_members where member = r.oid) then 'member of roles' end], null) as excess
     from pg_roles r where rolname = 'yorisoi_app'`,
  );
  return rows[0]?.excess;
}

/** Tables of ours without row-level security, or without any policy. */
export async function unprotectedTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('app', 'identity', 'person', 'audit', 'http', 'disease', 'certification') and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`,
  );
  return rows.map(({ name }) => name);
}

export async function policyRows(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ row: string }>(
    "select concat_ws(' ', role, resource, action, reach) as row from app.policy",
  );
  return rows.map(({ row }) => row);
}

/** How much later it is at the database than here, in seconds. */
export async function clockSkew(client: Client): Promise<number> {
  const before = Date.now();
  const { rows } = await client.query<{ at: number }>(
    "select extract(epoch from clock_timestamp())::float8 as at",
  );
  const here = (before + Date.now()) / 2;
  return Number(rows[0]?.at) - here / 1000;
}

/** Hours since the last backup that the log knows of. Read as the program itself. */
export async function hoursSinceBackup(client: Client): Promise<number | undefined> {
  await client.query("begin read only");
  try {
    await client.query("select set_config('app.role', 'system', true)");
    const { rows } = await client.query<{ hours: number | null }>(
      `select extract(epoch from now() - max(at))::float8 / 3600 as hours from audit.event
       where organisation_id = '00000000-0000-0000-0000-000000000000' and event = 'system.backup_made'`,
    );
    return rows[0]?.hours ?? undefined;
  } finally {
    await client.query("rollback");
  }
}

export async function failedJobs(client: Client): Promise<number | undefined> {
  const { rows: made } = await client.query<{ there: boolean }>(
    "select to_regclass('pgboss.job') is not null as there",
  );
  if (!made[0]?.there) return undefined;
  const { rows } = await client.query<{ failed: number }>(
    "select count(*)::int as failed from pgboss.job where state = 'failed'",
  );
  return rows[0]?.failed ?? 0;
}
