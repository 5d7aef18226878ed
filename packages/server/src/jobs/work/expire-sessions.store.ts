import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

export async function endExpiredSessions(act: Act): Promise<number> {
  const { numAffectedRows } = await sql`
    update identity.session set ended_at = least(idle_until, absolute_until), end_reason = 'expired'
    where ended_at is null and least(idle_until, absolute_until) <= now()`.execute(act.sql);
  return Number(numAffectedRows ?? 0n);
}
