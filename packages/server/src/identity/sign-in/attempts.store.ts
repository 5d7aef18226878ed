import { sql as raw } from "kysely";
import type { SignInAttemptRow } from "../../database/index.ts";
import type { Sql } from "../session/signed-in.ts";

export type Step = SignInAttemptRow["step"];

/** One attempt on a login after the other, so that many at once are no way around the lock-out. */
export async function waitForTurn(sql: Sql, login: string): Promise<void> {
  await raw`select pg_advisory_xact_lock(hashtextextended(${login}, 0))`.execute(sql);
}

/** More failures than the lock-out counts need not be read. */
const MOST = 20;

/** What was tried before at these steps; `now` is the clock of the database, as are the times. */
export async function pastAttempts(sql: Sql, login: string, steps: readonly Step[]) {
  const rows = await sql
    .selectFrom("identity.sign_in_attempt")
    .select(["at", "ok", raw<Date>`clock_timestamp()`.as("now")])
    .where("login", "=", login)
    .where("step", "in", steps)
    .orderBy("at", "desc")
    .limit(MOST)
    .execute();
  const succeeded = rows.findIndex(({ ok }) => ok);
  const failures = rows.slice(0, succeeded === -1 ? undefined : succeeded);
  return { failures: failures.map(({ at }) => at), now: rows[0]?.now ?? new Date() };
}

export async function insertAttempt(
  sql: Sql,
  attempt: { readonly login: string; readonly ok: boolean; readonly step: Step; readonly deviceName: string },
): Promise<void> {
  const { login, ok, step, deviceName } = attempt;
  await sql
    .insertInto("identity.sign_in_attempt")
    .values({ login, ok, step, device_name: deviceName, at: raw<Date>`clock_timestamp()` })
    .execute();
}
