import { ask } from "../../../app/asking/index.ts";
import type { CaseView, DocumentAnswer, DocumentId, DoneAct, SentChanges } from "../../answers.ts";
import type { WaitingAct, WaitingChange } from "../device/record.ts";

/** The routes of the server that this folder speaks with. */
const pathOf = (caseId: string, document: DocumentId) =>
  `/api/cases/${encodeURIComponent(caseId)}/documents/${document}`;

export const askCase = (caseId: string): Promise<CaseView> =>
  ask("GET", `/api/cases/${encodeURIComponent(caseId)}`);

export const askDocument = (caseId: string, document: DocumentId): Promise<DocumentAnswer> =>
  ask("GET", pathOf(caseId, document));

/** Sends changes of one document, and asks for what others wrote after `after`. */
export function sendChanges(
  { caseId, document }: Pick<WaitingChange, "caseId" | "document">,
  changes: readonly WaitingChange[],
  after: number,
): Promise<SentChanges> {
  // Who wrote them, the server knows from the session.
  const bare = changes.map(({ change: { id, key, value, parents, madeAt, device } }) => ({
    id,
    key,
    value,
    parents,
    madeAt,
    device,
  }));
  return ask("POST", `${pathOf(caseId, document)}/changes`, { body: { changes: bare, after } });
}

export function sendAct({ caseId, id, act }: WaitingAct): Promise<DoneAct> {
  // Which document, and which version of it, the server knows from the act.
  const said = Object.entries(act.data).filter(([name]) => name !== "document" && name !== "version");
  const data = Object.fromEntries(said);
  return ask("POST", `/api/cases/${encodeURIComponent(caseId)}/acts`, {
    key: id,
    body: { id, ...act, data },
  });
}
