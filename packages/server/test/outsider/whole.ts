import { createHash } from "node:crypto";
import type { House } from "../house.ts";

/** Rows that being refused may add: who tried, what is asked once, how long a session lives. */
const moving = ["session", "sign_in_attempt", "challenge"];

/** Checksum of everything an outsider must not change: all rows about people, accounts, roles and organisations. */
export async function sumOf({ admin }: House): Promise<string> {
  const { rows } = await admin.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = 'person'
     or (schemaname = 'identity' and tablename <> all ($1)) order by 1`,
    [moving],
  );
  const sum = createHash("sha256");
  for (const { name } of rows) {
    const result = await admin.query(
      `select count(*) || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
    );
    sum.update(`${name} ${result.rows[0].sum}\n`);
  }
  return sum.digest("hex");
}

/** How many refusals of this kind the audit log holds, of one account or of all. */
export async function recorded({ admin }: House, event: string, accountId?: string): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    "select count(*)::int as n from audit.event where event = $1 and ($2::uuid is null or account_id = $2)",
    [event, accountId ?? null],
  );
  return rows[0]?.n ?? 0;
}

/** What an answer says, without the number of the request. */
export function saidBy({ statusCode, body }: { readonly statusCode: number; readonly body: string }): string {
  return `${statusCode} ${body.replace(/urn:uuid:[0-9a-f-]+/, "")}`;
}
