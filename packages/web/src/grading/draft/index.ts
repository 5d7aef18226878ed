export type { Value } from "./cells.ts";
export { createDraftStore, type DraftStore, type SaveState } from "./draft-store.ts";
export { answerKey, CASE_ID, figureKey, SEVERE_ON, SPECIAL_CARE_APART } from "./keys.ts";
export { type Because, createKeptDrafts, type KeptDrafts } from "./kept-drafts.ts";
export { createListeners } from "./listeners.ts";
export { safeStorage } from "./safe-storage.ts";
