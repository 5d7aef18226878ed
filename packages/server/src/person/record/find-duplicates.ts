import { duplicateLikeness } from "@yorisoi/rules/person";
import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { findCandidates } from "./duplicates.store.ts";
import type { Likeness } from "./facts.schema.ts";

/** Records that may be of the same person, the likeliest first. */
export async function findDuplicates(act: SignedInAct, organisationId: string, facts: Likeness) {
  const found = (await findCandidates(act, organisationId, facts)).map((candidate) => ({
    ...candidate,
    ...duplicateLikeness(facts, candidate),
  }));
  return found
    .filter(({ likeness }) => likeness !== "unlikely")
    .toSorted((one, other) => other.score - one.score || one.number - other.number);
}

/** Asked before saving. */
export async function showDuplicates(act: SignedInAct, facts: Likeness) {
  const { organisationId } = act.actor;
  if (!organisationId) throw new Refusal("not-allowed");
  const duplicates = await findDuplicates(act, organisationId, facts);
  act.record("person.searched", { details: { how: "duplicates", count: duplicates.length } });
  return { duplicates };
}
