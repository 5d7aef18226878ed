import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { deleteConsideration, findConsideration } from "./consideration.store.ts";

/** What it said stays in the history. */
export async function removeConsideration(
  act: SignedInAct,
  key: PersonKey,
  considerationId: string,
  version: number,
) {
  await needOpenPerson(act, key);
  const isDone = await deleteConsideration(act, key, considerationId, version);
  if (!isDone) throw explainNoChange(await findConsideration(act, key, considerationId), version);
  act.record("consideration.removed", { ...key, details: { considerationId } });
  return { done: true };
}
