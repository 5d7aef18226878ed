import { type CaseEvent, caseStateOf } from "@yorisoi/rules/certification/case";
import type { DocumentId } from "@yorisoi/rules/certification/documents";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { eventsOf } from "../case/event.store.ts";
import { namesOf } from "../case/people.store.ts";
import { readerOf } from "../case/reader.ts";
import { mayWithDocument, mayWrite } from "./may-write.ts";
import { changesAfter, lastChanges } from "./change.store.ts";
import type { DocumentAnswer } from "./document.schema.ts";

/** A document with every change this reader may see, and who wrote them as far as the reader may know. */
export async function readDocument(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
  after = 0,
): Promise<DocumentAnswer> {
  const { role } = act.actor;
  if (!mayWithDocument(role, document, "read")) throw new Refusal("not-allowed");
  const last = (await lastChanges(act, file)).get(document);
  if (last === undefined) throw new Refusal("not-found");
  const events = await eventsOf(act, file);
  const state = caseStateOf(events);
  const changes = await changesAfter(act, file, document, after);
  const { status, version } =
    document === "application"
      ? { status: applicationStatus(state.application.status), version: null }
      : state.documents[document];
  return {
    caseId: file.caseId,
    document,
    edition: file.edition,
    status,
    sentVersion: version,
    sentVersions: sentVersions(events, document),
    mayWrite: mayWrite(await readerOf(act, file), state, document),
    lastSeq: last,
    changes: changes.map((change) => ({
      ...change,
      parents: [...change.parents],
      value: change.value as DocumentAnswer["changes"][number]["value"],
    })),
    authors: await namesOf(act, [...new Set(changes.map(({ by }) => by))]),
  };
}

/** The versions at which a document was sent or accepted, ascending. */
function sentVersions(events: readonly CaseEvent[], document: DocumentId): number[] {
  const versions = events.flatMap((event) =>
    (event.type === "document_sent" || event.type === "document_accepted") && event.data.document === document
      ? [event.data.version]
      : [],
  );
  return [...new Set(versions)].toSorted((one, other) => one - other);
}

/** The application is handed in, given back and accepted by acts of its own; for a reader it is a document like the others. */
const applicationStatus = (status: "none" | "received" | "returned" | "accepted"): DocumentAnswer["status"] =>
  (({ none: "begun", received: "sent", returned: "sent_back", accepted: "accepted" }) as const)[status];
