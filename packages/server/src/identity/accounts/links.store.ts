import type { Sql } from "../session/signed-in.ts";

/** The identity providers an account is linked with. */
export async function linksOf(sql: Sql, accountId: string): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom("identity.openid_link")
    .select("issuer")
    .distinct()
    .where("account_id", "=", accountId)
    .orderBy("issuer")
    .execute();
  return rows.map(({ issuer }) => issuer);
}
