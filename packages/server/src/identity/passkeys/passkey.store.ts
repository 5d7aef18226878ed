import { sql as raw } from "kysely";
import type { NewPasskey } from "../credentials/index.ts";
import type { Sql } from "../session/signed-in.ts";

export async function passkeysOf(sql: Sql, accountId: string) {
  const rows = await sql
    .selectFrom("identity.passkey")
    .select(["credential_id", "name", "transports", "created_at", "last_used_at"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .orderBy("credential_id")
    .execute();
  return rows.map((row) => ({
    id: row.credential_id,
    name: row.name,
    transports: row.transports,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }));
}

/** False when some account already has a passkey of this id (WebAuthn L3 §7.1, step 26). */
export async function insertPasskey(
  sql: Sql,
  accountId: string,
  { passkey, name }: { readonly passkey: NewPasskey; readonly name: string },
): Promise<boolean> {
  const made = await sql
    .insertInto("identity.passkey")
    .values({
      account_id: accountId,
      credential_id: passkey.id,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
      name,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** The passkey of an account that is not closed, locked until it is used. */
export async function passkeyToUse(sql: Sql, credentialId: string) {
  const row = await sql
    .selectFrom("identity.passkey as p")
    .innerJoin("identity.account as a", "a.account_id", "p.account_id")
    .select(["p.account_id", "p.credential_id", "p.public_key", "p.counter", "a.login"])
    .where("p.credential_id", "=", credentialId)
    .where("a.status", "=", "active")
    .forUpdate("p")
    .executeTakeFirst();
  return (
    row && {
      accountId: row.account_id,
      login: row.login,
      passkey: { id: row.credential_id, publicKey: row.public_key, counter: row.counter },
    }
  );
}

export async function setUsed(sql: Sql, credentialId: string, counter: number): Promise<void> {
  await sql
    .updateTable("identity.passkey")
    .set({ counter, last_used_at: raw<Date>`now()` })
    .where("credential_id", "=", credentialId)
    .execute();
}

export async function renamePasskey(sql: Sql, accountId: string, id: string, name: string): Promise<boolean> {
  const renamed = await sql
    .updateTable("identity.passkey")
    .set({ name })
    .where("account_id", "=", accountId)
    .where("credential_id", "=", id)
    .executeTakeFirst();
  return renamed.numUpdatedRows > 0n;
}

export async function deletePasskey(sql: Sql, accountId: string, id: string): Promise<boolean> {
  const deleted = await sql
    .deleteFrom("identity.passkey")
    .where("account_id", "=", accountId)
    .where("credential_id", "=", id)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}
