import type { Sql } from "../session/signed-in.ts";
import { removeCode } from "./code.store.ts";

/** Everything an account showed beside its password. */
export async function forgetFactors(sql: Sql, accountId: string): Promise<void> {
  await removeCode(sql, accountId);
  await sql.deleteFrom("identity.passkey").where("account_id", "=", accountId).execute();
}
