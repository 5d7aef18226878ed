import { Refusal } from "../../http/index.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { endSession, endSessions } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";

/** Ends one of one's own sessions: this one, or the one on a device that was lost. */
export async function signOut(act: SignedInAct, sessionId: string): Promise<Answer> {
  const { accountId, sessionId: own } = act.actor;
  if (!(await endSession(act.sql, accountId, sessionId, "signed_out"))) throw new Refusal("not-found");
  await recordForAccount(act, accountId, "session.ended", { session: sessionId });
  return { signedOut: sessionId === own };
}

/** Ends all of one's own sessions, this one too. */
export async function signOutEverywhere(act: SignedInAct): Promise<Answer> {
  const { accountId } = act.actor;
  const sessions = await endSessions(act.sql, accountId, "everywhere");
  await recordForAccount(act, accountId, "session.ended_everywhere", { sessions });
  return { signedOut: true };
}
