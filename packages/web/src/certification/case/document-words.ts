import { caseDocuments } from "@yorisoi/rules/certification/case";
import type { DocumentAnswer, DocumentId } from "../answers.ts";

/** What each document is called. */
export const documentNames: Readonly<Record<DocumentId, { readonly ja: string; readonly en: string }>> = {
  application: { ja: "申請書", en: "Application" },
  ...caseDocuments,
};

const folders: Readonly<Record<DocumentId, string>> = {
  application: "application",
  state_form: "state-form",
  overview: "overview",
  survey: "survey",
  opinion: "opinion",
};

/** What a document is called for whoever reads the own case: as plainly as can be. */
export function documentName(
  document: DocumentId,
  isPlain: boolean,
): { readonly ja: string; readonly en: string } {
  if (document === "application" || !isPlain) return documentNames[document];
  const { plain, en } = caseDocuments[document];
  return { ja: plain, en };
}

/** Where the screen of a document is. */
export const screenOfDocument = (caseId: string, document: DocumentId) =>
  `/cases/${caseId}/${folders[document]}`;

/** Where the paper of a document is, as PDF. */
export const paperOfDocument = (caseId: string, document: DocumentId) =>
  `/api/cases/${caseId}/papers/${document}`;

export const isDocument = (text: string): text is DocumentId => Object.hasOwn(folders, text);

type Status = DocumentAnswer["status"];

/** Where a document is by now, and how that looks. */
export const documentStates = {
  none: { kind: "neutral", key: "case.document.none" },
  begun: { kind: "info", key: "case.document.begun" },
  sent: { kind: "info", key: "case.document.sent" },
  sent_back: { kind: "warning", key: "case.document.sent_back" },
  accepted: { kind: "success", key: "case.document.accepted" },
} as const satisfies Readonly<Record<Status, { readonly kind: string; readonly key: string }>>;
