import { actAs, type Act, type Database, newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { lookForOrganisation } from "../organisations/organisation.store.ts";
import { administratorsOf, insertGrantFromToday } from "../roles/administrator.store.ts";
import { forgetFactors } from "../second-factor/forget-factors.store.ts";
import { endSessions } from "../session/session.store.ts";
import { normalLogin } from "../sign-in/check-password.ts";
import { accountOfLogin } from "../sign-in/password.store.ts";
import { insertAccount } from "./accounts.store.ts";
import { loginTaken } from "./create-account.ts";
import { type Invitation, invite } from "./invite.ts";

interface Administrator {
  readonly organisationId: string;
  readonly login: string;
  readonly displayName: string;
  readonly displayKana?: string;
}

export interface Invited extends Invitation {
  readonly accountId: string;
}

const asOperator = <T>(db: Database, work: (act: Act) => Promise<T>) =>
  actAs(db, { role: "system" }, newId(), work);

/** Gives an organisation its first administrator, who then adds everyone else: an act of the operator. */
export async function addFirstAdministrator(
  db: Database,
  { origin }: { readonly origin: string },
  { organisationId, login, displayName, displayKana }: Administrator,
): Promise<Invited> {
  return asOperator(db, async (act) => {
    if (!(await lookForOrganisation(act.sql, organisationId))) throw new Refusal("not-found");
    if ((await administratorsOf(act.sql, organisationId)) > 0) {
      const words = {
        ja: "この組織には、もう組織管理者がいます。その人に加えてもらってください。",
        en: "This organisation has an administrator already, who can add others.",
      };
      throw new Refusal("conflict", {
        problems: [{ code: "there-already", message: words.ja, message_en: words.en }],
      });
    }
    const accountId = newId();
    const account = { displayName, displayKana: displayKana ?? null, email: null, qualification: null };
    const made = { ...account, accountId, login: normalLogin(login), createdBy: null };
    if (!(await insertAccount(act.sql, made))) throw loginTaken();
    act.record("account.created", { organisationId, details: { account: accountId } });
    const role = "organisation_administrator";
    const grantId = await insertGrantFromToday(act.sql, { organisationId, accountId, role });
    act.record("role.given", { organisationId, details: { account: accountId, grant: grantId, role } });
    return { accountId, ...(await invite(act, accountId, { origin, organisationId })) };
  });
}

/** A new link for someone no administrator can help, for example the only administrator: an act of the operator. */
export async function inviteByOperator(
  db: Database,
  { origin }: { readonly origin: string },
  { login, withoutSecondFactor }: { readonly login: string; readonly withoutSecondFactor: boolean },
): Promise<Invited> {
  return asOperator(db, async (act) => {
    const account = await accountOfLogin(act.sql, normalLogin(login));
    if (!account) throw new Refusal("not-found");
    const { accountId } = account;
    if (withoutSecondFactor) {
      await forgetFactors(act.sql, accountId);
      await endSessions(act.sql, accountId, "administrator");
      act.record("credential.code_removed", { details: { account: accountId } });
    }
    return { accountId, ...(await invite(act, accountId, { origin })) };
  });
}
