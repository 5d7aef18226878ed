import { type Act, borrowRole } from "../../database/index.ts";
import { hashPassword, needsRehash, verifyNobody, verifyPassword } from "../credentials/index.ts";
import { setAccount } from "../session/set-actor.store.ts";
import { type Guarded, guard } from "./guard.ts";
import { accountOfLogin, rehash } from "./password.store.ts";

/** A login as it is stored: typed in full width or capitals it is the same. */
export function normalLogin(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/**
 * Whose password this is, under the lock-out. An unknown login takes as long, is counted and answered as a wrong password.
 */
export async function checkPassword(
  act: Act,
  given: { readonly login: string; readonly password: string; readonly deviceName: string },
): Promise<Guarded<{ readonly accountId: string; readonly isDemo: boolean }>> {
  const login = normalLogin(given.login);
  const find = () => accountOfLogin(act.sql, login);
  const account = await (act.actor.role === "sign_in" ? find() : borrowRole(act, "sign_in", find));
  await setAccount(act.sql, account?.accountId ?? act.actor.accountId ?? "");
  const attempt = {
    login,
    accountId: account?.accountId,
    step: "password",
    deviceName: given.deviceName,
  } as const;
  return guard(act, attempt, async () => {
    if (!account?.hash) {
      await verifyNobody(given.password);
      return undefined;
    }
    if (!(await verifyPassword(account.hash, given.password))) return undefined;
    if (needsRehash(account.hash))
      await rehash(act.sql, account.accountId, await hashPassword(given.password));
    return { accountId: account.accountId, isDemo: account.isDemo };
  });
}
