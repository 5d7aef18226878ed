import { sql as raw } from "kysely";
import { type ChallengeRow, newId } from "../../database/index.ts";
import type { Sql } from "./signed-in.ts";

/** Keeps a question put to a browser; the id is what the browser brings back. */
export async function keepChallenge(
  sql: Sql,
  kind: ChallengeRow["kind"],
  {
    accountId,
    secret,
    minutes,
  }: { readonly accountId?: string; readonly secret: object; readonly minutes: number },
): Promise<string> {
  const challengeId = newId();
  await sql
    .insertInto("identity.challenge")
    .values({
      challenge_id: challengeId,
      kind,
      account_id: accountId ?? null,
      secret: JSON.stringify(secret),
      expires_at: raw<Date>`now() + make_interval(mins => ${minutes}::int)`,
    })
    .execute();
  return challengeId;
}

/** Takes a question out: it can be answered once, in time, by whom it was put to. */
export async function takeChallenge(
  sql: Sql,
  kind: ChallengeRow["kind"],
  challengeId: string,
): Promise<{ readonly accountId: string | null; readonly secret: unknown } | undefined> {
  const row = await sql
    .deleteFrom("identity.challenge")
    .where("challenge_id", "=", challengeId)
    .where("kind", "=", kind)
    .returning(["account_id", "secret", raw<boolean>`expires_at > now()`.as("is_open")])
    .executeTakeFirst();
  return row?.is_open ? { accountId: row.account_id, secret: row.secret } : undefined;
}
