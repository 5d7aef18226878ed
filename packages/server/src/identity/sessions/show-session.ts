import { unreadNotices } from "../notices/notices.store.ts";
import { factorsOf } from "../second-factor/factors.store.ts";
import { grantsInForce } from "../session/grants.store.ts";
import { secondFactorNeed } from "../session/second-factor-need.ts";
import { sessionFacts } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { mustChangePassword } from "../sign-in/password.store.ts";
import { databaseNow } from "./clock.store.ts";

/** Who is signed in, in which role, and what is still needed. */
export async function showSession(
  act: SignedInAct,
  { isDemo }: { readonly isDemo: boolean },
): Promise<Answer> {
  const { sql, actor } = act;
  const { accountId, sessionId, level, displayName } = actor;
  const grants = await grantsInForce(sql, accountId);
  const factors = await factorsOf(sql, accountId);
  const { grantId } = await sessionFacts(sql, sessionId);
  act.unrecorded();
  return {
    body: {
      signedIn: true,
      now: (await databaseNow(sql)).toISOString(),
      isDemo,
      accountId,
      displayName,
      level,
      idleUntil: actor.idleUntil.toISOString(),
      absoluteUntil: actor.absoluteUntil.toISOString(),
      secondFactor: secondFactorNeed(level, factors),
      hasCode: factors.hasCode,
      hasPasskey: factors.passkeys > 0,
      mustChangePassword: await mustChangePassword(sql, accountId),
      grants,
      chosen: (actor.role && grants.find((grant) => grant.grantId === grantId)) ?? null,
      notices: await unreadNotices(sql, accountId),
    },
  };
}
