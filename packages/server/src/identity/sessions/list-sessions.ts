import { livingSessions } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";

/** Where one is signed in. */
export async function listSessions(act: SignedInAct): Promise<Answer> {
  const rows = await livingSessions(act.sql, act.actor.accountId);
  act.unrecorded();
  const sessions = rows.map((row) => ({
    sessionId: row.session_id,
    deviceName: row.device_name,
    startedAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    isThis: row.session_id === act.actor.sessionId,
  }));
  return { body: { sessions } };
}
