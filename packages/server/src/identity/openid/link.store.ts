import type { Sql } from "../session/signed-in.ts";

interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** The account a subject of a provider is linked with; closed accounts are as good as none. */
export async function accountOfSubject(sql: Sql, { issuer, subject }: Subject) {
  const row = await sql
    .selectFrom("identity.openid_link as l")
    .innerJoin("identity.account as a", "a.account_id", "l.account_id")
    .select(["a.account_id", "a.login"])
    .where("l.issuer", "=", issuer)
    .where("l.subject", "=", subject)
    .where("a.status", "=", "active")
    .executeTakeFirst();
  return row && { accountId: row.account_id, login: row.login };
}

/** False when the subject is linked already, with whatever account. */
export async function insertLink(
  sql: Sql,
  accountId: string,
  { issuer, subject }: Subject,
): Promise<boolean> {
  const made = await sql
    .insertInto("identity.openid_link")
    .values({ issuer, subject, account_id: accountId })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** The providers an account is linked with, by their address, and since when. */
export async function linksOf(sql: Sql, accountId: string) {
  const rows = await sql
    .selectFrom("identity.openid_link")
    .select((row) => ["issuer", row.fn.min("linked_at").as("linked_at")])
    .where("account_id", "=", accountId)
    .groupBy("issuer")
    .orderBy("issuer")
    .execute();
  return rows.map((row) => ({ issuer: row.issuer, linkedAt: row.linked_at }));
}

/** False when the account is not linked with this provider. */
export async function deleteLinks(sql: Sql, accountId: string, issuer: string): Promise<boolean> {
  const gone = await sql
    .deleteFrom("identity.openid_link")
    .where("account_id", "=", accountId)
    .where("issuer", "=", issuer)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
