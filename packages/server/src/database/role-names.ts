/** Owns the tables; nobody signs in as it. */
export const OWNER_ROLE = "yorisoi_owner";

/** What the server signs in as: neither owner nor superuser, so that row-level security holds for it. */
export const APP_ROLE = "yorisoi_app";
