import type { Client } from "pg";
import type { CopiedTable } from "../backup/tables.store.ts";
import type { Manifest } from "../backup/file-format.ts";

export async function databaseName(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>("select current_database() as name");
  return rows[0]?.name ?? "";
}

export async function mayBecomeOwner(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    "select exists (select from pg_roles where rolname = 'yorisoi_owner' and pg_has_role(current_user, oid, 'member')) as may",
  );
  return rows[0]?.may ?? false;
}

/** Becomes the owner for this transaction, in which no other program reads or writes the tables. */
export async function beginAlone(client: Client, tables: readonly CopiedTable[]): Promise<void> {
  await client.query("begin");
  await client.query("set local lock_timeout = '20s'");
  await client.query("set local role yorisoi_owner");
  await client.query(`lock table ${tables.map(({ name }) => name).join(", ")} in access exclusive mode`);
}

/** Tables on which row-level security holds for the owner too. */
async function forced(client: Client, tables: readonly CopiedTable[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select oid::regclass::text as name from pg_class where oid = any ($1::regclass[]) and relforcerowsecurity",
    [tables.map(({ name }) => name)],
  );
  return rows.map(({ name }) => name);
}

/** Lets the owner see and write every row without triggers; nobody else sees it so, and `protectAgain` undoes it. */
export async function layOpen(client: Client, tables: readonly CopiedTable[]): Promise<() => Promise<void>> {
  const names = await forced(client, tables);
  for (const name of names) await client.query(`alter table ${name} no force row level security`);
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`);
  return async function protectAgain() {
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
    for (const name of names) await client.query(`alter table ${name} force row level security`);
  };
}

/** Accounts and persons: what makes a database one that somebody uses. */
export async function countPeople(client: Client): Promise<number> {
  const { rows } = await client.query<{ people: string }>(
    "select (select count(*) from identity.account) + (select count(*) from person.person) as people",
  );
  return Number(rows[0]?.people ?? 0);
}

export async function emptyTables(client: Client, tables: readonly CopiedTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => name).join(", ")}`);
}

/** The tables so ordered that each comes after those it refers to. */
export async function inOrderOfReference(
  client: Client,
  tables: readonly CopiedTable[],
): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select distinct conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
     where contype = 'f' and conrelid <> confrelid and conrelid = any ($1::regclass[]) and confrelid = any ($1::regclass[])`,
    [tables.map(({ name }) => name)],
  );
  const placed: CopiedTable[] = [];
  for (let left = [...tables]; left.length > 0; ) {
    const isFree = ({ name }: CopiedTable) =>
      !rows.some(({ from, to }) => from === name && left.some((other) => other.name === to));
    const free = left.filter(isFree);
    if (free.length === 0) throw new Error("tables refer to each other in a circle");
    placed.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return placed;
}

export async function setSequences(client: Client, sequences: Manifest["sequences"]): Promise<void> {
  for (const { name, last, isCalled } of sequences) {
    await client.query("select setval($1::regclass, $2, $3)", [name, last, isCalled]);
  }
}

/**
 * A session that was ended after the backup must not live again, and a question once answered must not be answered twice:
 * everybody signs in anew.
 */
export async function endVisits(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    "update identity.session set ended_at = now(), end_reason = 'everywhere' where ended_at is null",
  );
  await client.query("delete from identity.challenge");
  return rowCount ?? 0;
}

export async function recordRestore(client: Client, entry: object): Promise<void> {
  await client.query("select set_config('app.role', 'system', true)");
  await client.query("select audit.append($1::jsonb)", [JSON.stringify([entry])]);
}

export async function refreshStatistics(client: Client, tables: readonly CopiedTable[]): Promise<void> {
  await client.query("set role yorisoi_owner");
  await client.query(`analyze ${tables.map(({ name }) => name).join(", ")}`);
  await client.query("reset role");
}
