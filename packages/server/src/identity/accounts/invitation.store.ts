import { sql as raw } from "kysely";
import { newId } from "../../database/index.ts";
import type { Sql } from "../session/signed-in.ts";

/** How long an invitation can be used, in days. */
const DAYS = 7;

/** Keeps an invitation of an account; those given before can be used no more. Tells when it ends. */
export async function keepInvitation(
  sql: Sql,
  accountId: string,
  { tokenHash, createdBy }: { readonly tokenHash: Buffer; readonly createdBy: string | null },
): Promise<Date> {
  await sql
    .updateTable("identity.invitation")
    .set({ expires_at: raw<Date>`now()` })
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .where("expires_at", ">", raw<Date>`now()`)
    .execute();
  const { expires_at } = await sql
    .insertInto("identity.invitation")
    .values({
      account_id: accountId,
      invitation_id: newId(),
      token_hash: tokenHash,
      created_by: createdBy,
      expires_at: raw<Date>`now() + make_interval(days => ${DAYS}::int)`,
    })
    .returning("expires_at")
    .executeTakeFirstOrThrow();
  return expires_at;
}

/** Uses an invitation up; undefined when it is not there, over, or of a closed account. */
export async function takeInvitation(
  sql: Sql,
  tokenHash: Buffer,
): Promise<{ readonly accountId: string; readonly login: string } | undefined> {
  const used = await sql
    .updateTable("identity.invitation")
    .set({ used_at: raw<Date>`now()` })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", raw<Date>`now()`)
    .returning("account_id")
    .executeTakeFirst();
  if (!used) return undefined;
  const account = await sql
    .selectFrom("identity.account")
    .select("login")
    .where("account_id", "=", used.account_id)
    .where("status", "=", "active")
    .executeTakeFirst();
  return account && { accountId: used.account_id, login: account.login };
}
