import { actAs } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { Parts } from "../../parts.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { type Opened, openSession } from "../session/open-session.ts";
import type { Visit } from "../session/visit.ts";
import { checkPassword } from "./check-password.ts";
import type { Credentials } from "./sign-in.schema.ts";

/**
 * Signs in with login and password. A refusal is thrown when the failed attempt is kept. The accounts of the demo, whose
 * password everybody sees, need no second factor in demo mode, and outside of it they do not open at all.
 */
export async function signIn(
  { db, isDemo }: Pick<Parts, "db" | "isDemo">,
  visit: Visit,
  { login, password }: Credentials,
): Promise<Opened> {
  const result = await actAs(db, { role: "sign_in" }, visit.requestId, async (act) => {
    const checked = await checkPassword(act, { login, password, deviceName: visit.deviceName });
    if (!checked.ok) return checked.refusal;
    const { accountId, isDemo: isOfDemo } = checked.value;
    if (isOfDemo && !isDemo) {
      await recordForAccount(act, accountId, "sign_in.failed", { step: "password" });
      return new Refusal("wrong-credentials");
    }
    return openSession(act, accountId, visit, { step: "password", secondFactor: isOfDemo });
  });
  if (result instanceof Error) throw result;
  return result;
}
