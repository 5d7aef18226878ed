import { may } from "@yorisoi/rules/identity";
import type { CaseView, DocumentId } from "../answers.ts";
import { documentNames } from "./document-words.ts";

/** A paper by the name the server has for it. */
export type PaperId = DocumentId | "explanation" | "receipt" | "opinion_request" | "opinion_reminder";

/** A paper as it is offered: with what is written, blank, or both. */
export interface OfferedPaper {
  readonly paper: PaperId;
  readonly isFilled: boolean;
  readonly hasBlank: boolean;
}

const documents = Object.keys(documentNames) as DocumentId[];

/** The papers that can be printed now, as far as what is shown of the case tells; the server decides. */
export function papersOf({
  documents: open,
  state,
  role,
}: Pick<CaseView, "documents" | "state" | "role">): readonly OfferedPaper[] {
  const isHandedIn =
    state.application.status !== "none" && open.some(({ document }) => document === "application");
  // letters go out from the office that makes the links too
  const isAsked = may(role, "opinion_link", "create") && state.opinion.request !== null;
  const sheets = documents.map((document) => ({
    paper: document,
    isFilled: open.some((one) => one.document === document && one.lastSeq > 0),
    hasBlank: true,
  }));
  const filled = (paper: PaperId) => ({ paper, isFilled: true, hasBlank: false });
  return [
    ...sheets,
    { paper: "explanation", isFilled: true, hasBlank: true },
    ...(isHandedIn ? [filled("receipt")] : []),
    ...(isAsked ? [filled("opinion_request"), filled("opinion_reminder")] : []),
  ];
}

export const addressOfPaper = (caseId: string, paper: PaperId, blank = false) =>
  `/api/cases/${caseId}/papers/${paper}${blank ? "?blank=true" : ""}`;

/** Whether this reader may have a copy of everything: the office that keeps the case, the person, and who helps. */
export const mayCopy = ({ role }: Pick<CaseView, "role">): boolean => may(role, "application", "create");
