import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { accountOfLogin } from "../links/account-of-login.ts";
import { refuseBadInput } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { HelperFacts } from "./family.schema.ts";
import { findHelper, insertHelper } from "./family.store.ts";
import { writePermissions } from "./permission.store.ts";

export async function addHelper(act: SignedInAct, key: PersonKey, facts: HelperFacts) {
  await needOpenPerson(act, key);
  const account = facts.login ? await accountOfLogin(act, facts.login) : { problems: [] };
  refuseBadInput(account.problems);
  const helperId = await insertHelper(act, key, facts, account.accountId ?? null);
  await writePermissions(act, key, helperId, facts.permissions);
  act.record("helper.added", { ...key, details: { helperId } });
  const helper = await findHelper(act, key, helperId);
  if (!helper) throw new Refusal("not-found");
  return helper;
}
