import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { ConsiderationFacts } from "./consideration.schema.ts";
import { insertConsideration } from "./consideration.store.ts";

export async function addConsideration(act: SignedInAct, key: PersonKey, facts: ConsiderationFacts) {
  await needOpenPerson(act, key);
  const consideration = await insertConsideration(act, key, facts);
  const { considerationId } = consideration;
  act.record("consideration.added", { ...key, details: { considerationId } });
  return consideration;
}
