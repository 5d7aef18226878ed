export { findRunningEmbedded } from "./find.ts";
export { keepRunning } from "./keep-running.ts";
export { type EmbeddedOptions, type EmbeddedPostgres, openEmbedded } from "./open.ts";
