import type { OrganisationKind } from "./organisation-kinds.ts";
import { roleRows } from "./tables/roles.ts";

export { roleRows as roles };

/** A role a person can hold in an organisation. */
export type Role = keyof typeof roleRows;

/** The roles in the order of the table. */
export const roleIds = Object.keys(roleRows) as readonly Role[];

/** Whether a text is the id of a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roleRows, text);
}

/** Whether the role exists in organisations of this kind (a 認定調査員 does not in a hospital). */
export function fits(role: Role, kind: OrganisationKind): boolean {
  return (roleRows[role].kinds as readonly OrganisationKind[]).includes(kind);
}

/** Whether one may sign in to this role only with a second factor. */
export function needsSecondFactor(role: Role): boolean {
  return roleRows[role].holder === "staff";
}
