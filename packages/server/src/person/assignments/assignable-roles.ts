import { type Role, reachesOf, roleIds } from "@yorisoi/rules/identity";

const isAssigned = (role: Role) => reachesOf(role, "person", "read").includes("assigned");

/** Roles that see a record only when assigned to it. */
export const assignableRoles = roleIds.filter(isAssigned);
