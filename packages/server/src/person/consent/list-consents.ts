import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needPerson } from "../record/need-person.ts";
import { listConsents } from "./consent.store.ts";

/** Also for auditors, who see consents and not the record. */
export async function readConsents(act: SignedInAct, key: PersonKey) {
  const consents = await listConsents(act, key);
  if (consents.length === 0) await needPerson(act, key);
  act.record("consent.read", { ...key, details: { count: consents.length } });
  return { consents };
}
