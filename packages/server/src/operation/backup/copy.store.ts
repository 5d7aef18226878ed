import type { Readable, Writable } from "node:stream";
import type { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { CopiedTable } from "./tables.store.ts";

/** The same row is the same text everywhere, whatever the server's settings. */
const plainText = `
set local datestyle to 'ISO, YMD';
set local intervalstyle to 'postgres';
set local timezone to 'UTC';
set local bytea_output to 'hex';
set local extra_float_digits to 1;
set local client_encoding to 'UTF8';
set local row_security to off;`;

/** Begins the one moment of which a backup is made. With row_security off a reader who may not read all is refused. */
export async function beginSnapshot(client: Client): Promise<void> {
  await client.query("begin transaction isolation level repeatable read read only");
  await client.query(plainText);
}

export async function commit(client: Client): Promise<void> {
  await client.query("commit");
}

export async function usePlainText(client: Client): Promise<void> {
  await client.query(plainText);
}

const list = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(", ");

export function copyOut(client: Client, { name, columns, order }: CopiedTable): Readable {
  return client.query(copyTo(`copy (select ${list(columns)} from ${name} order by ${order}) to stdout`));
}

export function copyIn(client: Client, { name, columns }: Pick<CopiedTable, "name" | "columns">): Writable {
  return client.query(copyFrom(`copy ${name} (${list(columns)}) from stdin`));
}

export async function readsEverything(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ all: boolean }>(
    'select rolsuper or rolbypassrls as "all" from pg_roles where rolname = current_user',
  );
  return rows[0]?.all ?? false;
}
