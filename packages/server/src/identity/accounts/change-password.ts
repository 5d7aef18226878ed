import { newToken, tokenHash } from "../credentials/index.ts";
import { tell } from "../notices/tell.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { endSessions, renewToken } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { checkPassword } from "../sign-in/check-password.ts";
import { findAccount } from "./account.store.ts";
import { newPassword } from "./new-password.ts";
import type { PasswordChange } from "./own-account.schema.ts";

/** Changes one's own password, which needs the old one, and ends one's other sessions. */
export async function changePassword(
  act: SignedInAct,
  { oldPassword, newPassword: password, deviceName }: PasswordChange & { readonly deviceName: string },
): Promise<Answer> {
  const { accountId, sessionId } = act.actor;
  const { login } = await findAccount(act.sql, accountId);
  const checked = await checkPassword(act, { login, password: oldPassword, deviceName });
  if (!checked.ok) return { refusal: checked.refusal };
  await newPassword(act.sql, accountId, { password, path: "/newPassword" });
  await endSessions(act.sql, accountId, "credential_changed", { but: sessionId });
  const token = newToken();
  await renewToken(act.sql, sessionId, tokenHash(token));
  await recordForAccount(act, accountId, "credential.password_changed");
  await tell(act, accountId, "password_changed");
  return { token };
}
