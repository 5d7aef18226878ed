import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { accountOfLogin } from "../links/account-of-login.ts";
import { explainNoChange, refuseBadInput } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { HelperFacts } from "./family.schema.ts";
import { findHelper, updateHelper } from "./family.store.ts";
import { writePermissions } from "./permission.store.ts";

/** Changes a helper and what the helper may do. `login` null cuts the helper's account off; missing leaves it. */
export async function changeHelper(
  act: SignedInAct,
  key: PersonKey,
  helperId: string,
  { version, ...facts }: HelperFacts & { readonly version: number },
) {
  await needOpenPerson(act, key);
  const account = facts.login ? await accountOfLogin(act, facts.login) : { problems: [] };
  refuseBadInput(account.problems);
  const accountId = facts.login === null ? null : account.accountId;
  const isDone = await updateHelper(act, key, helperId, version, facts, accountId);
  if (!isDone) throw explainNoChange(await findHelper(act, key, helperId), version);
  await writePermissions(act, key, helperId, facts.permissions);
  act.record("helper.changed", { ...key, details: { helperId } });
  return findHelper(act, key, helperId);
}
