import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needPerson } from "../record/need-person.ts";
import { endAssignment, findAssignment } from "./assignment.store.ts";

export async function endAssignmentToday(
  act: SignedInAct,
  key: PersonKey,
  assignmentId: string,
  version: number,
) {
  await needPerson(act, key);
  const isDone = await endAssignment(act, key, assignmentId, version);
  const current = await findAssignment(act, key, assignmentId);
  if (!isDone) throw explainNoChange(current, version);
  act.record("assignment.ended", { ...key, details: { assignmentId } });
  return current;
}
