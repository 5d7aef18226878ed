import { actAs, type Database } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { isToken, tokenHash } from "../credentials/index.ts";
import { type Opened, openSession } from "../session/open-session.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { endSessions } from "../session/session.store.ts";
import { setAccount } from "../session/set-actor.store.ts";
import type { Visit } from "../session/visit.ts";
import { insertAttempt } from "../sign-in/attempts.store.ts";
import { takeInvitation } from "./invitation.store.ts";
import { newPassword } from "./new-password.ts";

/** Sets the password of an invited account and signs in. A password that is not good enough leaves the invitation whole. */
export async function acceptInvitation(
  db: Database,
  visit: Visit,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Opened & { readonly login: string }> {
  return actAs(db, { role: "sign_in" }, visit.requestId, async (act) => {
    const invited = isToken(token) ? await takeInvitation(act.sql, tokenHash(token)) : undefined;
    if (!invited) throw new Refusal("invitation-over");
    const { accountId, login } = invited;
    await setAccount(act.sql, accountId);
    await newPassword(act.sql, accountId, { password, path: "/password" });
    await endSessions(act.sql, accountId, "credential_changed");
    await recordForAccount(act, accountId, "credential.password_changed");
    // A success, so that the failures with the lost password lock nobody out.
    await insertAttempt(act.sql, { login, ok: true, step: "password", deviceName: visit.deviceName });
    const opened = await openSession(act, accountId, visit, { step: "password", secondFactor: false });
    return { ...opened, login };
  });
}
