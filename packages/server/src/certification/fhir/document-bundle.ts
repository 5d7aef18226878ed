import { snapshotOf } from "@yorisoi/rules/certification";
import { type DocumentId, formOf } from "@yorisoi/rules/certification/documents";
import { questionnaireOf, questionnaireResponseOf } from "@yorisoi/rules/certification/fhir";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { readDocument } from "../documents/read-document.ts";
import { withheldFrom } from "../papers/withheld.ts";
import { stableId } from "./stable-id.ts";

const closed: readonly string[] = ["sent", "accepted"];

/**
 * A document as FHIR R4: the questionnaire and the response to it. It names the person by a number only, and holds what
 * this reader may take along.
 */
export async function documentBundle(act: CaseAct, file: CaseFile, document: DocumentId) {
  const { changes, status } = await readDocument(act, file, document);
  const form = formOf(document, file.edition);
  const questionnaire = questionnaireOf(form, file.edition);
  const now = new Date().toISOString();
  const authored = changes.reduce((last, { madeAt }) => (madeAt > last ? madeAt : last), "") || now;
  const response = questionnaireResponseOf(form, file.edition, snapshotOf(changes).values, {
    authored,
    status: closed.includes(status) ? "completed" : "in-progress",
    subject: { reference: `urn:uuid:${file.personId}` },
    withheld: withheldFrom(act.actor.role),
  });
  const { organisationId, personId, caseId } = file;
  act.record("case.exported", {
    organisationId,
    personId,
    details: { caseId, documents: [document], as: "fhir" },
  });
  return {
    resourceType: "Bundle",
    type: "collection",
    timestamp: now,
    entry: [
      { fullUrl: questionnaire.url, resource: questionnaire },
      { fullUrl: `urn:uuid:${stableId(caseId, document)}`, resource: response },
    ],
  };
}
