import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { ConsiderationFacts } from "./consideration.schema.ts";
import { findConsideration, updateConsideration } from "./consideration.store.ts";

export async function changeConsideration(
  act: SignedInAct,
  key: PersonKey,
  considerationId: string,
  { version, ...facts }: ConsiderationFacts & { readonly version: number },
) {
  await needOpenPerson(act, key);
  const changed = await updateConsideration(act, key, considerationId, version, facts);
  if (!changed) throw explainNoChange(await findConsideration(act, key, considerationId), version);
  act.record("consideration.changed", { ...key, details: { considerationId } });
  return changed;
}
