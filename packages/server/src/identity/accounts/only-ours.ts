import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { type Account, lookForAccount } from "./account.store.ts";
import { hasTiesElsewhere } from "./accounts.store.ts";

/**
 * An account that one administers: visible, not one's own, and with no role or record in another organisation. Else the administrator
 * of one organisation could take over, by a new invitation, what somebody may do in another.
 */
export async function onlyOurs(act: SignedInAct, accountId: string): Promise<Account> {
  const account = await lookForAccount(act.sql, accountId);
  if (!account) throw new Refusal("not-found");
  const refuse = (code: string, { ja, en }: { ja: string; en: string }) =>
    new Refusal("conflict", { problems: [{ code, message: ja, message_en: en }] });
  if (accountId === act.actor.accountId) {
    throw refuse("own-account", {
      ja: "自分の利用者は「自分の設定」の画面で変えてください。止めるのは別の管理者に頼んでください。",
      en: "Change your own account under “My account”. To have it closed, ask another administrator.",
    });
  }
  const organisationId = act.actor.organisationId ?? "";
  const elsewhere = await borrowRole(act, "system", () =>
    hasTiesElsewhere(act.sql, accountId, organisationId),
  );
  if (elsewhere) {
    throw refuse("ties-elsewhere", {
      ja: "ほかの組織にも役割か記録があるので、ここでは変えられません。この組織での役割を終えるか、システムの管理者に頼んでください。",
      en: "This account has a role or record in another organisation too and cannot be changed here. End its role here, or ask the operator.",
    });
  }
  return account;
}
