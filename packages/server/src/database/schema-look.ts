import type { Client } from "pg";

const schemas = "array['app', 'identity', 'person', 'audit', 'http', 'disease', 'certification']::text[]";

/** Everything of our schemas that decides how they behave, as one sorted text; rows of tables do not count. */
const look = `
with ours as (select oid, nspname from pg_namespace where nspname = any (${schemas})),
parts as (
  select 'column ' || c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text
    || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as part
  from pg_class c join ours on ours.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p')
  union all
  select 'table ' || c.oid::regclass || ' ' || c.relowner::regrole::text || ' ' || c.relrowsecurity::text || ' ' || c.relforcerowsecurity::text
    || ' ' || coalesce((select string_agg(acl::text, ',' order by acl::text) from unnest(c.relacl) acl), '')
  from pg_class c join ours on ours.oid = c.relnamespace where c.relkind in ('r', 'p')
  union all
  select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join ours on ours.oid = k.connamespace where conrelid <> 0 and contype <> 'n'
  union all
  select 'index ' || pg_get_indexdef(i.indexrelid)
  from pg_index i join pg_class c on c.oid = i.indrelid join ours on ours.oid = c.relnamespace
  union all
  select 'policy ' || polrelid::regclass || ' ' || polname || ' ' || polcmd::text || polpermissive::text || ' '
    || coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')
  from pg_policy p join pg_class c on c.oid = p.polrelid join ours on ours.oid = c.relnamespace
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || tgenabled::text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join ours on ours.oid = c.relnamespace where not tgisinternal
  union all
  select 'function ' || pg_get_functiondef(f.oid) from pg_proc f join ours on ours.oid = f.pronamespace
)
select encode(sha256(convert_to(string_agg(part, E'\\n' order by part collate "C"), 'UTF8')), 'hex') as sha256,
  current_setting('server_version_num')::int / 10000 as server_major
from parts`;

export interface SchemaLook {
  readonly sha256: string;
  readonly server_major: number;
}

/** How the schema looks now. Another PostgreSQL release may print the same schema in other words. */
export async function schemaLook(client: Client): Promise<SchemaLook> {
  const { rows } = await client.query<SchemaLook>(look);
  if (!rows[0]) throw new Error("an aggregate gives one row");
  return rows[0];
}

export async function keepSchemaLook(client: Client): Promise<void> {
  const { sha256, server_major } = await schemaLook(client);
  await client.query(
    `insert into app.schema_look (server_major, sha256) values ($1, $2)
     on conflict (only_row) do update set server_major = excluded.server_major, sha256 = excluded.sha256`,
    [server_major, sha256],
  );
}

/** Whether someone changed the schema by hand since the last migration. */
export async function wasAltered(client: Client): Promise<boolean> {
  const { rows } = await client.query<SchemaLook>("select sha256, server_major from app.schema_look");
  const [kept] = rows;
  const now = await schemaLook(client);
  return kept !== undefined && kept.server_major === now.server_major && kept.sha256 !== now.sha256;
}
