import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { ChangedContact } from "./contact.schema.ts";
import { findContactRules, writeContactRules } from "./contact.store.ts";

/** Says how the person is to be reached, and what must never stand on paper. */
export async function changeContact(act: SignedInAct, key: PersonKey, { version, rules }: ChangedContact) {
  await needOpenPerson(act, key);
  const changed = await writeContactRules(act, key, version, rules);
  if (!changed) throw explainNoChange(await findContactRules(act, key), version);
  act.record("contact.changed", key);
  return changed;
}
