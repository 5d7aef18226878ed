import { type RawBuilder, sql } from "kysely";
import type { Act } from "../../database/index.ts";

async function remove(act: Act, query: RawBuilder<unknown>): Promise<number> {
  return Number((await query.execute(act.sql)).numAffectedRows ?? 0n);
}

/** A request is repeated within minutes, at most after a few days without a network. */
export async function removeAnswers(act: Act): Promise<number> {
  return remove(act, sql`delete from http.idempotency where at < now() - interval '7 days'`);
}

export async function removeChallenges(act: Act): Promise<number> {
  return remove(act, sql`delete from identity.challenge where expires_at < now() - interval '1 hour'`);
}

/** Longer than a year, so that a yearly audit sees the whole year; the audit log keeps the entries anyway. */
export async function removeAttempts(act: Act): Promise<number> {
  return remove(act, sql`delete from identity.sign_in_attempt where at < now() - interval '400 days'`);
}
