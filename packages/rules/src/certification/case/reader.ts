import type { HelperPermission } from "../../person/index.ts";
import type { CaseRole } from "./event.ts";
import type { CaseState } from "./state.ts";

/**
 * How someone stands to a case. `organisation`: works where the case is kept. `assigned`: the surveyor of the case.
 * `own`: it is about this person. `helped`: the person allowed it. `companion_asked`: of the health centre that is asked
 * to come along. `doctor_asked`: asked for the opinion, by account or by link. `program`: the jobs of the server.
 */
export type CaseRelation =
  | "organisation"
  | "assigned"
  | "own"
  | "helped"
  | "companion_asked"
  | "doctor_asked"
  | "program";

/** Who looks at a case or acts in it. */
export interface CaseReader {
  readonly role: CaseRole;
  readonly relation: CaseRelation;
  /** What the person allowed on this day; of a helper only. */
  readonly permissions?: readonly HelperPermission[];
}

/** One line of who may do an act. */
export interface Who {
  readonly role: CaseRole;
  readonly relation: CaseRelation;
  /** A helper needs it. */
  readonly permission?: HelperPermission;
  /** Only in such a state. */
  readonly only?: (state: CaseState) => boolean;
}

export const clerk: Who = { role: "clerk", relation: "organisation" };
export const secretary: Who = { role: "board_secretary", relation: "organisation" };
export const surveyor: Who = { role: "surveyor", relation: "assigned" };
export const person: Who = { role: "person", relation: "own" };
export const proxy: Who = { role: "helper", relation: "helped", permission: "proxy" };
export const nurse: Who = { role: "public_health_nurse", relation: "companion_asked" };
export const doctor: Who = { role: "attending_doctor", relation: "doctor_asked" };
export const doctorByLink: Who = { role: "opinion_link", relation: "doctor_asked" };
export const program: Who = { role: "program", relation: "program" };

/** Everybody who can ever act in a case. */
export const everybody: readonly Who[] = [
  clerk,
  secretary,
  surveyor,
  person,
  proxy,
  nurse,
  doctor,
  doctorByLink,
  program,
];

/** Whether a line speaks of this reader, in this state. */
export function isMeant(who: Who, reader: CaseReader, state: CaseState): boolean {
  const { role, relation, permission, only } = who;
  const isAllowed = permission === undefined || (reader.permissions ?? []).includes(permission);
  return role === reader.role && relation === reader.relation && isAllowed && (only?.(state) ?? true);
}
