import type { SignedInAct } from "../../identity/index.ts";
import { listAssignable } from "./assignment.store.ts";

/** Colleagues who can be assigned to a person. */
export async function listAssignableAccounts(act: SignedInAct) {
  const { organisationId } = act.actor;
  const accounts = organisationId ? await listAssignable(act, organisationId) : [];
  act.record("account.listed", { details: { count: accounts.length } });
  return { accounts };
}
