import type { DocumentId } from "@yorisoi/rules/certification/documents";
import { newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { changesAfter, insertChanges, knownChanges, lockDocument } from "./change.store.ts";
import type { SentAnswer, SentBody } from "./document.schema.ts";
import { readChange } from "./read-changes.ts";

/**
 * Adds changes to a document, each once, in the order they were sent. One that the form does not take is told with all
 * that is wrong, and keeps none of the others away. Answers with what else was written after the place that was named.
 */
export async function writeChanges(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
  { changes, after }: SentBody,
): Promise<SentAnswer> {
  const last = await lockDocument(act, file, document);
  if (last === undefined) throw new Refusal("not-allowed");
  const read = changes.map((change) => readChange(document, file.edition, change));
  const right = read.flatMap((one) => (one.ok ? [one] : []));
  const ids = [...new Set(right.map(({ change }) => change.id))];
  const known = ids.length === 0 ? new Set<string>() : await knownChanges(act, file, document, ids);
  const fresh = ids
    .filter((id) => !known.has(id))
    .flatMap((id) => right.find(({ change }) => change.id === id) ?? []);
  const added = fresh.map(({ change, privacy }, index) => ({
    ...change,
    seq: last + index + 1,
    by: act.actor.accountId,
    role: act.actor.role,
    privacy,
  }));
  if (added.length > 0) {
    await insertChanges(act, file, document, added);
    act.record("case.document_written", {
      organisationId: file.organisationId,
      personId: file.personId,
      details: { caseId: file.caseId, document, changes: added.length },
    });
  } else act.unrecorded();
  return {
    accepted: ids,
    refused: read.flatMap((one) => (one.ok ? [] : [{ id: one.id, problems: [...one.problems] }])),
    changes: (await changesAfter(act, file, document, after)).map((change) => ({
      ...change,
      parents: [...change.parents],
      value: change.value as SentAnswer["changes"][number]["value"],
    })),
    lastSeq: last + added.length,
  };
}

/** Fields the program fills in from what is known already, as changes of whoever began. */
export async function fillIn(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
  values: ReadonlyMap<string, SentBody["changes"][number]["value"]>,
): Promise<void> {
  const madeAt = new Date().toISOString();
  const changes = [...values].map(([key, value]) => ({
    id: newId(),
    key,
    value,
    parents: [],
    madeAt,
    device: "server",
  }));
  if (changes.length > 0)
    await writeChanges(act, file, document, { changes, after: Number.MAX_SAFE_INTEGER });
}
