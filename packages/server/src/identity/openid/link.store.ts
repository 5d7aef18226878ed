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
