import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { type DemoTable, demoColumns } from "./columns.ts";
import type { Chunk } from "./make-chunk.ts";
import type { StaffAccount } from "./staff.ts";

const tables = Object.keys(demoColumns) as readonly DemoTable[];

/** Copies the rows of a chunk, table after table. Inside a transaction. */
export async function copyChunk(client: Client, chunk: Chunk): Promise<void> {
  for (const table of tables) {
    const lines = chunk.get(table);
    if (!lines) continue;
    const copy = client.query(copyFrom(`copy ${table} (${demoColumns[table]}) from stdin`));
    await pipeline(Readable.from([Buffer.from(lines.join(""))]), copy);
  }
}

export async function readNumbers(client: Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ organisation_id: string; last_number: string }>(
    "select organisation_id, last_number from person.number_series",
  );
  return new Map(rows.map(({ organisation_id, last_number }) => [organisation_id, Number(last_number)]));
}

export async function keepNumbers(client: Client, numbers: ReadonlyMap<string, number>): Promise<void> {
  await client.query(
    `insert into person.number_series (organisation_id, last_number)
     select * from unnest($1::uuid[], $2::bigint[])
     on conflict (organisation_id) do update set last_number = excluded.last_number`,
    [[...numbers.keys()], [...numbers.values()]],
  );
}

/** Accounts that are there already stay as they are, with the password they have now. */
export async function addAccounts(
  client: Client,
  accounts: readonly StaffAccount[],
  passwordHash: string,
): Promise<void> {
  await client.query(
    `insert into identity.account (account_id, login, display_name, is_demo)
     select a.*, true from unnest($1::uuid[], $2::text[], $3::text[]) a on conflict do nothing`,
    [
      accounts.map((each) => each.accountId),
      accounts.map((each) => each.login),
      accounts.map((each) => each.name),
    ],
  );
  await client.query(
    `insert into identity.password (account_id, hash) select a, $2 from unnest($1::uuid[]) a on conflict do nothing`,
    [accounts.filter((each) => each.signsIn).map((each) => each.accountId), passwordHash],
  );
  const grants = accounts.flatMap((each) =>
    each.grants.map((grant) => [grant.organisationId, grant.grantId, each.accountId, grant.role] as const),
  );
  await client.query(
    `insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from, reason)
     select g.*, '2024-01-01', '見本' from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) g
     on conflict do nothing`,
    [0, 1, 2, 3].map((at) => grants.map((grant) => grant[at])),
  );
}

/** Fresh numbers for the planner; the automatic ones come minutes later. */
export async function analyse(client: Client): Promise<void> {
  await client.query(`analyze ${tables.join(", ")}, identity.account, identity.role_grant`);
}
