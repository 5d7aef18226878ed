export { addOrganisation } from "./add-organisation.ts";
export { findOrganisation } from "./find-organisation.ts";
export { loadOrganisations } from "./load-organisations.ts";
export { organisationId } from "./reference-rows.ts";
export { lookForOrganisation, type Organisation } from "./organisation.store.ts";
