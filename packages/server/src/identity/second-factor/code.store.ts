import { sql as raw } from "kysely";
import type { Sql } from "../session/signed-in.ts";

export interface StoredCode {
  readonly sealed: string;
  readonly isConfirmed: boolean;
  readonly lastStep: number | null;
}

export async function codeOf(sql: Sql, accountId: string): Promise<StoredCode | undefined> {
  const row = await sql
    .selectFrom("identity.one_time_code")
    .selectAll()
    .where("account_id", "=", accountId)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && { sealed: row.sealed_secret, isConfirmed: row.confirmed_at !== null, lastStep: row.last_step }
  );
}

/** Keeps a secret that still has to be confirmed; one begun before is forgotten. */
export async function keepNewSecret(sql: Sql, accountId: string, sealed: string): Promise<void> {
  const row = { sealed_secret: sealed, confirmed_at: null, last_step: null };
  await sql
    .insertInto("identity.one_time_code")
    .values({ account_id: accountId, ...row })
    .onConflict((on) => on.column("account_id").doUpdateSet(row))
    .execute();
}

/** Strikes out the step of an accepted code, and all before it. */
export async function strikeStep(
  sql: Sql,
  accountId: string,
  { step, sealed }: { readonly step: number; readonly sealed: string },
): Promise<void> {
  await sql
    .updateTable("identity.one_time_code")
    .set({
      last_step: step,
      sealed_secret: sealed,
      confirmed_at: raw<Date>`coalesce(confirmed_at, now())`,
    })
    .where("account_id", "=", accountId)
    .execute();
}

export async function removeCode(sql: Sql, accountId: string): Promise<boolean> {
  await sql.deleteFrom("identity.recovery_code").where("account_id", "=", accountId).execute();
  const removed = await sql
    .deleteFrom("identity.one_time_code")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
