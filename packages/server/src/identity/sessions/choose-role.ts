import { needsSecondFactor } from "@yorisoi/rules/identity";
import { Refusal } from "../../http/index.ts";
import { newToken, tokenHash } from "../credentials/index.ts";
import { grantsInForce } from "../session/grants.store.ts";
import { sessionFacts, setGrant } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";

/** Acts in one of one's roles from now on, under a new token. A staff role needs a second factor shown in this session. */
export async function chooseRole(act: SignedInAct, grantId: string): Promise<Answer> {
  const { accountId, sessionId } = act.actor;
  const grants = await grantsInForce(act.sql, accountId);
  const chosen = grants.find((grant) => grant.grantId === grantId);
  if (!chosen) throw new Refusal("not-found");
  const { hasShownSecondFactor } = await sessionFacts(act.sql, sessionId);
  if (needsSecondFactor(chosen.role) && !hasShownSecondFactor) throw new Refusal("second-factor-needed");
  const token = newToken();
  const { organisationId } = chosen;
  await setGrant(act.sql, sessionId, { organisationId, grantId, tokenHash: tokenHash(token) });
  act.record("session.role_chosen", { organisationId, details: { grant: grantId, role: chosen.role } });
  return { body: { chosen }, token };
}
