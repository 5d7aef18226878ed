import { newRecoveryCodes, newToken, tokenHash } from "../credentials/index.ts";
import { tell } from "../notices/tell.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { endSessions, raiseSession } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { checkCode } from "./check-code.ts";
import type { CodeBox } from "./code-box.ts";
import { mayAddFactor } from "./may-add-factor.ts";
import { replaceRecoveryCodes } from "./recovery.store.ts";

/** Makes new recovery codes; they are in this answer and nowhere else. */
export async function giveRecoveryCodes(act: SignedInAct): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  const hashes = codes.map(({ hash }) => Buffer.from(hash));
  await replaceRecoveryCodes(act.sql, act.actor.accountId, hashes);
  return codes.map(({ code }) => code);
}

/** A first code shows that the app has the secret: it counts from now on. This session is full, others start anew. */
export async function confirmCode(
  act: SignedInAct,
  given: { readonly box: CodeBox; readonly code: string; readonly deviceName: string },
): Promise<Answer> {
  const { accountId, sessionId } = act.actor;
  await mayAddFactor(act);
  const checked = await checkCode(act, { ...given, first: true });
  if (!checked.ok) return { refusal: checked.refusal };
  const recoveryCodes = await giveRecoveryCodes(act);
  const token = newToken();
  await raiseSession(act.sql, sessionId, tokenHash(token));
  await endSessions(act.sql, accountId, "credential_changed", { but: sessionId });
  await recordForAccount(act, accountId, "credential.code_added");
  await tell(act, accountId, "second_factor_changed");
  return { body: { recoveryCodes }, token };
}
