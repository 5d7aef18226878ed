import { sql as raw } from "kysely";
import type { Sql } from "../session/signed-in.ts";

/** The account of a login with its password, if it has one; closed accounts are as good as none. */
export async function accountOfLogin(sql: Sql, login: string) {
  const row = await sql
    .selectFrom("identity.account as a")
    .leftJoin("identity.password as p", "p.account_id", "a.account_id")
    .select(["a.account_id", "a.is_demo", "p.hash"])
    .where("a.login", "=", login)
    .where("a.status", "=", "active")
    .executeTakeFirst();
  return row && { accountId: row.account_id, isDemo: row.is_demo, hash: row.hash };
}

export async function setPassword(sql: Sql, accountId: string, hash: string): Promise<void> {
  const change = { hash, changed_at: raw<Date>`now()`, must_change: false };
  await sql
    .insertInto("identity.password")
    .values({ account_id: accountId, ...change })
    .onConflict((on) => on.column("account_id").doUpdateSet(change))
    .execute();
}

/** The same password under today's parameters. */
export async function rehash(sql: Sql, accountId: string, hash: string): Promise<void> {
  await sql.updateTable("identity.password").set({ hash }).where("account_id", "=", accountId).execute();
}

export async function mustChangePassword(sql: Sql, accountId: string): Promise<boolean> {
  const row = await sql
    .selectFrom("identity.password")
    .select("must_change")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row?.must_change ?? false;
}
