import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask, questions } from "../../app/asking/index.ts";
import type { CaseView, DoneAct, DocumentAnswer, DocumentId } from "../answers.ts";

const keyOf = (caseId: string) => ["cases", "one", caseId] as const;

/** Asks for a case as the reader sees it. */
export const questionOfCase = (caseId: string) =>
  queryOptions({
    queryKey: keyOf(caseId),
    queryFn: ({ signal }) => ask<CaseView>("GET", `/api/cases/${caseId}`, { signal }),
  });

export const useCase = (caseId: string) => useQuery(questionOfCase(caseId));

/** Shows a case as the server has just told it, and lets lists and documents be asked for anew. */
export function keepCase(done: DoneAct): void {
  // what is shown once is kept nowhere
  const { opinionLink: _, ...view } = done;
  questions.setQueryData(keyOf(view.caseId), view);
  void questions.invalidateQueries({ queryKey: ["cases", "list"] });
  void questions.invalidateQueries({ queryKey: ["cases", "of", view.caseId] });
}

export const documentAddress = (caseId: string, document: DocumentId) =>
  `/api/cases/${caseId}/documents/${document}`;

/** A document with all its changes, as the server keeps it: for what is not written here. */
export const useKeptDocument = (caseId: string, document: DocumentId, enabled = true) =>
  useQuery({
    queryKey: ["cases", "of", caseId, "document", document],
    queryFn: ({ signal }) => ask<DocumentAnswer>("GET", documentAddress(caseId, document), { signal }),
    enabled,
  });
