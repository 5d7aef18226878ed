import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { badInput, refuseBadInput } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { AssignmentFacts } from "./assignment.schema.ts";
import { findAssignment, insertAssignment, listAssignable } from "./assignment.store.ts";

/** Lets someone of the own organisation, who holds the role, work on this person. */
export async function addAssignment(act: SignedInAct, key: PersonKey, facts: AssignmentFacts) {
  await needOpenPerson(act, key);
  const assignable = await listAssignable(act, key.organisationId);
  const fits = assignable.some(({ accountId, role }) => accountId === facts.accountId && role === facts.role);
  const words = {
    ja: "この利用者は、この組織でこの役割を持っていません。一覧から選んでください。",
    en: "This user does not hold this role in this organisation. Choose from the list.",
  };
  refuseBadInput(fits ? [] : [badInput("/accountId", "role-does-not-fit", words)]);
  const assignmentId = await insertAssignment(act, key, facts, act.actor.accountId);
  const { accountId, role } = facts;
  act.record("assignment.added", { ...key, details: { assignmentId, accountId, role } });
  return findAssignment(act, key, assignmentId);
}
