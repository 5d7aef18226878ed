import {
  type ActId,
  type CaseReader,
  type CaseRole,
  type CaseState,
  mayAct,
} from "@yorisoi/rules/certification/case";
import type { DocumentId } from "@yorisoi/rules/certification/documents";
import { type Action, may, type Resource } from "@yorisoi/rules/identity";

/** Whether the policy lets a role do something with a document; which rows, the database says. */
export const mayWithDocument = (role: CaseRole, document: DocumentId, action: Action): boolean =>
  may(role, document satisfies Resource, action);

/** The acts for which a document is written. */
const writing = (document: DocumentId): readonly ActId[] =>
  document === "application"
    ? ["apply", "resubmit", "accept"]
    : [`begin_${document}`, `answer_${document}`, `send_${document}`];

/**
 * Whether a screen offers this reader to write a document now. What somebody wrote off line and sends later is kept all
 * the same: the database asks the policy alone.
 */
export const mayWrite = (reader: CaseReader, state: CaseState, document: DocumentId): boolean =>
  mayWithDocument(reader.role, document, "create") &&
  writing(document).some((id) => mayAct(id, reader, state));
