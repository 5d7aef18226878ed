import type { CaseDocument } from "../case/index.ts";

/** Every document of a case that has fields: the application, and those written after it. */
export type DocumentId = "application" | CaseDocument;

/** The documents in the order in which they come into being. */
export const documentIds: readonly DocumentId[] = [
  "application",
  "state_form",
  "overview",
  "survey",
  "opinion",
];
