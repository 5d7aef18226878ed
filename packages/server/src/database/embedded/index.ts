export { findRunningEmbedded } from "./find.ts";
export { type EmbeddedOptions, type EmbeddedPostgres, openEmbedded } from "./open.ts";
