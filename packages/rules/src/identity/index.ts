export { type OrganisationKind, organisationKinds } from "./organisation-kinds.ts";
export { type Action, type Reach, type Resource, type Right, may, reachesOf, rights } from "./policy.ts";
export { type Role, fits, isRole, needsSecondFactor, roleIds, roles } from "./roles.ts";
