import { Refusal } from "../../http/index.ts";
import { findAccount } from "../accounts/account.store.ts";
import { tell } from "../notices/tell.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { endSessions } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { checkPassword } from "../sign-in/check-password.ts";
import { deleteLinks } from "./link.store.ts";

interface Given {
  readonly issuer: string;
  readonly password: string;
  readonly deviceName: string;
}

/**
 * Ends the link of one's account with a provider. It needs the password: so nobody at an open screen can do it, and who
 * does it knows another way to sign in. Other sessions end, for a stranger may have come in by the link.
 */
export async function unlinkOpenid(
  act: SignedInAct,
  { issuer, password, deviceName }: Given,
): Promise<Answer> {
  const { accountId, sessionId } = act.actor;
  const { login } = await findAccount(act.sql, accountId);
  const checked = await checkPassword(act, { login, password, deviceName });
  if (!checked.ok) return { refusal: checked.refusal };
  if (!(await deleteLinks(act.sql, accountId, issuer))) throw new Refusal("not-found");
  await endSessions(act.sql, accountId, "credential_changed", { but: sessionId });
  await recordForAccount(act, accountId, "credential.openid_unlinked");
  await tell(act, accountId, "openid_unlinked");
  return {};
}
