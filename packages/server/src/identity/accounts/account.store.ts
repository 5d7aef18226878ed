import type { Selectable } from "kysely";
import type { AccountRow } from "../../database/index.ts";
import type { Sql } from "../session/signed-in.ts";

/** What people change about an account. */
export interface AccountChange {
  readonly displayName: string;
  readonly displayKana: string | null;
  readonly email?: string | null;
  readonly qualification?: string | null;
}

const shape = (row: Selectable<AccountRow>) => ({
  accountId: row.account_id,
  login: row.login,
  displayName: row.display_name,
  displayKana: row.display_kana,
  email: row.email,
  qualification: row.qualification,
  status: row.status,
  version: row.version,
});

export type Account = ReturnType<typeof shape>;

export async function lookForAccount(sql: Sql, accountId: string): Promise<Account | undefined> {
  const row = await sql
    .selectFrom("identity.account")
    .selectAll()
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row && shape(row);
}

/** An account that the actor is known to see. */
export async function findAccount(sql: Sql, accountId: string): Promise<Account> {
  const account = await lookForAccount(sql, accountId);
  if (!account) throw new Error("the actor's account is visible to the actor");
  return account;
}

/** Changes the account if it still has this version; false when somebody was faster. */
export async function changeAccount(
  sql: Sql,
  accountId: string,
  { version, change }: { readonly version: number; readonly change: AccountChange },
): Promise<boolean> {
  const { displayName, displayKana, email, qualification } = change;
  const changed = await sql
    .updateTable("identity.account")
    .set({
      display_name: displayName,
      display_kana: displayKana,
      version: version + 1,
      ...(email === undefined ? {} : { email }),
      ...(qualification === undefined ? {} : { qualification }),
    })
    .where("account_id", "=", accountId)
    .where("version", "=", version)
    .where("status", "=", "active")
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
