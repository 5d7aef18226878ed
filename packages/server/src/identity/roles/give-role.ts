import { fits } from "@yorisoi/rules/identity";
import { newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { lookForAccount } from "../accounts/account.store.ts";
import { tell } from "../notices/tell.ts";
import { lookForOrganisation } from "../organisations/organisation.store.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { insertGrant, overlaps, waitForGrants } from "./grant.store.ts";
import { refuseRole } from "./refuse-role.ts";
import type { NewGrant } from "./roles.schema.ts";

/** Gives an account a role in one's own organisation. Nobody gives one to oneself. */
export async function giveRole(act: SignedInAct, grant: NewGrant): Promise<{ readonly grantId: string }> {
  const { accountId, role, validFrom, validUntil, reason } = grant;
  const { accountId: own, organisationId = "" } = act.actor;
  const organisation = await lookForOrganisation(act.sql, organisationId);
  const account = await lookForAccount(act.sql, accountId);
  if (!organisation || !account) throw new Refusal("not-found");
  if (accountId === own) throw refuseRole("conflict", "own-role");
  if (account.status === "closed") throw refuseRole("conflict", "account-closed");
  if (!fits(role, organisation.kind)) throw refuseRole("bad-input", "does-not-fit");
  if (validUntil !== null && validUntil <= validFrom) throw refuseRole("bad-input", "ends-before-it-starts");
  await waitForGrants(act.sql, accountId);
  const period = { organisationId, accountId, role, validFrom, validUntil };
  if (await overlaps(act.sql, period)) throw refuseRole("conflict", "overlap");
  const grantId = newId();
  await insertGrant(act.sql, { ...period, grantId, grantedBy: own, reason });
  act.record("role.given", { details: { account: accountId, grant: grantId, role } });
  await tell(act, accountId, "role_given", { organisationId, role });
  return { grantId };
}
