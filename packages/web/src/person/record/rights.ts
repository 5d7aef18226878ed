import { type Action, type Resource, reachesOf, type Role } from "@yorisoi/rules/identity";
import type { RecordAnswer } from "../record-answer.ts";

/** Somebody before a record: what of it they may change. The server decides anew at every act. */
export interface Viewer {
  readonly role: Role | undefined;
  readonly record: RecordAnswer;
}

const isAllowedToHelp = ({ helpers = [] }: RecordAnswer, permission: string) =>
  helpers.some(({ permissions }) =>
    permissions.some((each) => each.permission === permission && each.isInForce),
  );

export function mayHere({ role, record }: Viewer, resource: Resource, action: Action): boolean {
  if (!reachesOf(role, resource, action).includes(record.reach)) return false;
  return record.reach !== "helped" || isAllowedToHelp(record, "change_contact");
}
