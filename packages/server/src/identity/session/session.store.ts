import { sql as raw } from "kysely";
import type { SessionRow } from "../../database/index.ts";
import type { Sql } from "./signed-in.ts";
import { IDLE } from "./enter.store.ts";

export type EndReason = NonNullable<SessionRow["end_reason"]>;

export interface NewSession {
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly level: "password" | "full";
  readonly secondFactor: boolean;
  readonly grant?: { readonly organisationId: string; readonly grantId: string } | undefined;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly hours: number;
}

const nowOrNull = (isNow: boolean) => (isNow ? raw<Date>`now()` : null);

export async function insertSession(sql: Sql, session: NewSession): Promise<void> {
  await sql
    .insertInto("identity.session")
    .values({
      session_id: session.sessionId,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      level: session.level,
      second_factor_at: nowOrNull(session.secondFactor),
      organisation_id: session.grant?.organisationId ?? null,
      grant_id: session.grant?.grantId ?? null,
      device_id: session.deviceId,
      device_name: session.deviceName,
      idle_until: raw<Date>`now() + ${IDLE}::interval`,
      absolute_until: raw<Date>`now() + make_interval(hours => ${session.hours}::int)`,
    })
    .execute();
}

/** The second factor was shown: the session is full from now on, under a new token. */
export async function raiseSession(sql: Sql, sessionId: string, tokenHash: Buffer): Promise<void> {
  await sql
    .updateTable("identity.session")
    .set({ token_hash: tokenHash, level: "full", second_factor_at: raw<Date>`now()` })
    .where("session_id", "=", sessionId)
    .execute();
}

export async function renewToken(sql: Sql, sessionId: string, tokenHash: Buffer): Promise<void> {
  await sql
    .updateTable("identity.session")
    .set({ token_hash: tokenHash })
    .where("session_id", "=", sessionId)
    .execute();
}

export async function setGrant(
  sql: Sql,
  sessionId: string,
  { organisationId, grantId, tokenHash }: { organisationId: string; grantId: string; tokenHash: Buffer },
): Promise<void> {
  await sql
    .updateTable("identity.session")
    .set({ organisation_id: organisationId, grant_id: grantId, token_hash: tokenHash })
    .where("session_id", "=", sessionId)
    .execute();
}

export async function extendSession(sql: Sql, sessionId: string) {
  const row = await sql
    .updateTable("identity.session")
    .set({
      last_seen_at: raw<Date>`now()`,
      idle_until: raw<Date>`least(now() + ${IDLE}::interval, absolute_until)`,
    })
    .where("session_id", "=", sessionId)
    .returning(["idle_until", "absolute_until"])
    .executeTakeFirstOrThrow();
  return { idleUntil: row.idle_until.toISOString(), absoluteUntil: row.absolute_until.toISOString() };
}

const living = raw<boolean>`ended_at is null and now() < least(idle_until, absolute_until)`;

/** What a session knows beside what enters with it. */
export async function sessionFacts(sql: Sql, sessionId: string) {
  const row = await sql
    .selectFrom("identity.session")
    .select(["grant_id", "second_factor_at"])
    .where("session_id", "=", sessionId)
    .executeTakeFirstOrThrow();
  return { grantId: row.grant_id, hasShownSecondFactor: row.second_factor_at !== null };
}

export async function livingSessions(sql: Sql, accountId: string) {
  return sql
    .selectFrom("identity.session")
    .select(["session_id", "device_name", "created_at", "last_seen_at"])
    .where("account_id", "=", accountId)
    .where(living)
    .orderBy("last_seen_at", "desc")
    .orderBy("session_id")
    .execute();
}

/** Ends one session of an account; false when there is none that lives. */
export async function endSession(
  sql: Sql,
  accountId: string,
  sessionId: string,
  reason: EndReason,
): Promise<boolean> {
  const ended = await sql
    .updateTable("identity.session")
    .set({ ended_at: raw<Date>`now()`, end_reason: reason })
    .where("account_id", "=", accountId)
    .where("session_id", "=", sessionId)
    .where(living)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Ends the sessions of an account, all or all but one; how many there were. */
export async function endSessions(
  sql: Sql,
  accountId: string,
  reason: EndReason,
  { but }: { readonly but?: string } = {},
): Promise<number> {
  const ended = await sql
    .updateTable("identity.session")
    .set({ ended_at: raw<Date>`now()`, end_reason: reason })
    .where("account_id", "=", accountId)
    .where(living)
    .$if(but !== undefined, (query) => query.where("session_id", "!=", but ?? ""))
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

/** A browser that signs in anew leaves its former session, whoever it was of. */
/** Ends what accounts of the demo have open, in an installation that is no demo any more. */
export async function endDemoSessions(sql: Sql): Promise<void> {
  await sql
    .updateTable("identity.session")
    .set({ ended_at: raw<Date>`now()`, end_reason: "administrator" })
    .where("ended_at", "is", null)
    .where("account_id", "in", (of) =>
      of.selectFrom("identity.account").select("account_id").where("is_demo", "=", true),
    )
    .execute();
}

export async function isDemoAccount(sql: Sql, accountId: string): Promise<boolean> {
  const row = await sql
    .selectFrom("identity.account")
    .select("is_demo")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row?.is_demo ?? false;
}

export async function endSessionOfToken(sql: Sql, tokenHash: Buffer): Promise<void> {
  await sql
    .updateTable("identity.session")
    .set({ ended_at: raw<Date>`now()`, end_reason: "signed_out" })
    .where("token_hash", "=", tokenHash)
    .where(living)
    .execute();
}
