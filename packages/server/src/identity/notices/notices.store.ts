import { sql as raw } from "kysely";
import { newId } from "../../database/index.ts";
import type { Sql } from "../session/signed-in.ts";

export async function insertNotice(
  sql: Sql,
  accountId: string,
  kind: string,
  details: object,
): Promise<void> {
  await sql
    .insertInto("identity.notice")
    .values({ account_id: accountId, notice_id: newId(), kind, details: JSON.stringify(details) })
    .execute();
}

export async function unreadNotices(sql: Sql, accountId: string): Promise<number> {
  const { unread } = await sql
    .selectFrom("identity.notice")
    .select(({ fn }) => fn.countAll<number>().as("unread"))
    .where("account_id", "=", accountId)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return unread;
}

/** Newest first; ids grow with time, so an id is also the place to go on after. */
export async function noticesOf(
  sql: Sql,
  accountId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
) {
  return sql
    .selectFrom("identity.notice")
    .select(["notice_id", "kind", "details", "at", "read_at"])
    .where("account_id", "=", accountId)
    .$if(after !== undefined, (query) => query.where("notice_id", "<", after ?? ""))
    .orderBy("notice_id", "desc")
    .limit(limit)
    .execute();
}

export async function setRead(sql: Sql, accountId: string, noticeId: string): Promise<boolean> {
  const set = await sql
    .updateTable("identity.notice")
    .set({ read_at: raw<Date>`coalesce(read_at, now())` })
    .where("account_id", "=", accountId)
    .where("notice_id", "=", noticeId)
    .executeTakeFirst();
  return set.numUpdatedRows > 0n;
}
