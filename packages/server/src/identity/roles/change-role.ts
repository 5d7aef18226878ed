import { Refusal } from "../../http/index.ts";
import { tell } from "../notices/tell.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { lookForGrant, overlaps, setUntil, waitForGrants } from "./grant.store.ts";
import { refuseRole } from "./refuse-role.ts";
import type { GrantChange } from "./roles.schema.ts";

/** Moves the end of a role given in one's organisation; with today as its end it is over at once. */
export async function changeRole(act: SignedInAct, grantId: string, change: GrantChange): Promise<Answer> {
  const { validUntil, reason, version } = change;
  const { accountId: own } = act.actor;
  const seen = await lookForGrant(act.sql, grantId);
  if (!seen) throw new Refusal("not-found");
  await waitForGrants(act.sql, seen.accountId);
  const found = await lookForGrant(act.sql, grantId);
  if (!found) throw new Refusal("not-found");
  const { today, ...grant } = found;
  if (grant.version !== version) throw new Refusal("changed-by-other", { current: grant });
  if (grant.accountId === own) throw refuseRole("conflict", "own-role");
  if (grant.validUntil !== null && grant.validUntil <= today) throw refuseRole("conflict", "already-ended");
  if (validUntil !== null && validUntil < grant.validFrom)
    throw refuseRole("bad-input", "ends-before-it-starts");
  if (validUntil !== null && validUntil < today) throw refuseRole("bad-input", "ends-in-the-past");
  if (await overlaps(act.sql, { ...grant, validUntil }, grantId)) throw refuseRole("conflict", "overlap");
  if (!(await setUntil(act.sql, grant, { validUntil, endedBy: own, reason, version }))) {
    throw new Refusal("not-allowed");
  }
  const { organisationId, accountId, role } = grant;
  const isOver = validUntil !== null && validUntil <= today;
  act.record(isOver ? "role.ended" : "role.changed", {
    details: { account: accountId, grant: grantId, role },
  });
  await tell(act, accountId, "role_changed", { organisationId, role });
  const { today: _, ...after } = (await lookForGrant(act.sql, grantId)) ?? found;
  return { body: after };
}
