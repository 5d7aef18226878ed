import { sql as raw } from "kysely";
import { newId } from "../../database/index.ts";
import type { Sql } from "./signed-in.ts";

/** Notes that the account was seen on this device. */
export async function seeDevice(
  sql: Sql,
  accountId: string,
  device: { readonly tokenHash: Buffer; readonly name: string },
): Promise<{ readonly deviceId: string; readonly isNew: boolean }> {
  const known = await sql
    .updateTable("identity.known_device")
    .set({ last_seen_at: raw<Date>`now()`, name: device.name })
    .where("account_id", "=", accountId)
    .where("token_hash", "=", device.tokenHash)
    .returning("device_id")
    .executeTakeFirst();
  if (known) return { deviceId: known.device_id, isNew: false };
  const deviceId = newId();
  await sql
    .insertInto("identity.known_device")
    .values({
      account_id: accountId,
      device_id: deviceId,
      token_hash: device.tokenHash,
      name: device.name,
    })
    .execute();
  return { deviceId, isNew: true };
}
