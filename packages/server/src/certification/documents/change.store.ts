import type { FieldChange, FieldValue } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import type { DocumentId } from "@yorisoi/rules/certification/documents";
import type { Act, FieldChangeRow } from "../../database/index.ts";
import type { CaseKey } from "../case-key.ts";

type Store = Pick<Act, "sql">;

/** A change as it is kept: with its place in the order in which the server took them. */
export interface KeptChange extends FieldChange {
  readonly seq: number;
  readonly role: CaseRole;
}

/** A change that was read and may be kept. */
export interface NewChange extends FieldChange {
  readonly seq: number;
  readonly role: string;
  readonly privacy: FieldChangeRow["privacy"];
}

/** The changes of a document after a place, in the server's order: those this reader may see. */
export async function changesAfter(
  act: Store,
  { organisationId, caseId }: CaseKey,
  document: DocumentId,
  after = 0,
): Promise<readonly KeptChange[]> {
  const rows = await act.sql
    .selectFrom("certification.field_change")
    .select(["seq", "change_id", "key", "value", "parents", "made_at", "by_id", "by_role", "device"])
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("document", "=", document)
    .where("seq", ">", after)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    id: row.change_id,
    key: row.key,
    value: row.value as FieldValue,
    parents: row.parents,
    madeAt: row.made_at.toISOString(),
    by: row.by_id,
    role: row.by_role as CaseRole,
    device: row.device,
  }));
}

/** Locks the document for whoever writes next, and gives the place of its last change; undefined when it is out of reach. */
export async function lockDocument(
  act: Store,
  { organisationId, caseId }: CaseKey,
  document: DocumentId,
): Promise<number | undefined> {
  const row = await act.sql
    .selectFrom("certification.document")
    .select("last_seq")
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("document", "=", document)
    .forUpdate()
    .executeTakeFirst();
  return row?.last_seq;
}

/** Which of these changes the document has already. */
export async function knownChanges(
  act: Store,
  { organisationId, caseId }: CaseKey,
  document: DocumentId,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await act.sql
    .selectFrom("certification.field_change")
    .select("change_id")
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("document", "=", document)
    .where("change_id", "in", ids)
    .execute();
  return new Set(rows.map(({ change_id }) => change_id));
}

export async function insertChanges(
  act: Store,
  { organisationId, caseId }: CaseKey,
  document: DocumentId,
  changes: readonly NewChange[],
): Promise<void> {
  await act.sql
    .insertInto("certification.field_change")
    .values(
      changes.map((change) => ({
        organisation_id: organisationId,
        case_id: caseId,
        document,
        seq: change.seq,
        change_id: change.id,
        key: change.key,
        value: JSON.stringify(change.value),
        parents: [...change.parents],
        made_at: new Date(change.madeAt),
        by_id: change.by,
        by_role: change.role,
        device: change.device,
        privacy: change.privacy,
      })),
    )
    .execute();
  await act.sql
    .updateTable("certification.document")
    .set({ last_seq: changes.at(-1)?.seq ?? 0 })
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .where("document", "=", document)
    .execute();
}

/** The place of the last change of each document this reader may open. */
export async function lastChanges(
  act: Store,
  { organisationId, caseId }: CaseKey,
): Promise<ReadonlyMap<DocumentId, number>> {
  const rows = await act.sql
    .selectFrom("certification.document")
    .select(["document", "last_seq"])
    .where("organisation_id", "=", organisationId)
    .where("case_id", "=", caseId)
    .execute();
  return new Map(rows.map(({ document, last_seq }) => [document, last_seq]));
}
