import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import type { ChangedPerson } from "./facts.schema.ts";
import { insertFormerName } from "../former-names/former-name.store.ts";
import { needOpenPerson } from "./need-person.ts";
import { factsOf } from "./person-row.ts";
import { findPerson, updatePerson } from "./person.store.ts";
import { rewriteSearchKeys } from "./search-keys.store.ts";

const withoutMissing = (changes: object) =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** Changes what was sent; keeps the name until now as a former name when asked. */
export async function changePerson(act: SignedInAct, key: PersonKey, change: ChangedPerson) {
  const { version, status, keepFormerName, ...changes } = change;
  const before = await needOpenPerson(act, key);
  const facts = { ...factsOf(before), ...withoutMissing(changes) };
  const statusNow = status ?? (before.status === "merged" ? "active" : before.status);
  const after = await updatePerson(act, key, version, facts, { status: statusNow, by: act.actor.accountId });
  if (!after) throw explainNoChange(await findPerson(act, key), version);
  if (keepFormerName) await insertFormerName(act, key, { ...factsOf(before), ...keepFormerName });
  await rewriteSearchKeys(act, key);
  const fields = Object.keys(withoutMissing({ ...changes, status }));
  act.record("person.changed", { ...key, details: { fields } });
  return after;
}
