import { sql as raw } from "kysely";
import type { Sql } from "../session/signed-in.ts";

/** The hashes of the codes that are left, locked so that each is used once. */
export async function unusedRecoveryCodes(sql: Sql, accountId: string): Promise<readonly Buffer[]> {
  const rows = await sql
    .selectFrom("identity.recovery_code")
    .select("code_hash")
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .orderBy("code_hash")
    .forUpdate()
    .execute();
  return rows.map(({ code_hash }) => code_hash);
}

export async function strikeRecoveryCode(sql: Sql, accountId: string, hash: Buffer): Promise<void> {
  await sql
    .updateTable("identity.recovery_code")
    .set({ used_at: raw<Date>`now()` })
    .where("account_id", "=", accountId)
    .where("code_hash", "=", hash)
    .execute();
}

export async function replaceRecoveryCodes(
  sql: Sql,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await sql.deleteFrom("identity.recovery_code").where("account_id", "=", accountId).execute();
  await sql
    .insertInto("identity.recovery_code")
    .values(hashes.map((code_hash) => ({ account_id: accountId, code_hash })))
    .execute();
}
