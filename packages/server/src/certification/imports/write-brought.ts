import { sameValue, type Values } from "@yorisoi/rules/certification";
import { type DocumentId, requiredOf } from "@yorisoi/rules/certification/documents";
import { newId } from "../../database/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import type { SentBody } from "../documents/document.schema.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import { writeChanges } from "../documents/write-changes.ts";
import type { Brought, FieldToWrite } from "./plan.ts";

/** What these values bring that is not in the document yet. A difference between devices is settled by them. */
export async function broughtBy(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
  values: Values,
): Promise<Brought> {
  const { values: present, heads } = await readSnapshot(act, file, document);
  const fields = [...values]
    .filter(([key, value]) => !(present.has(key) && sameValue(present.get(key) ?? null, value)))
    .map(([key, value]) => ({ key, value, parents: (heads.get(key) ?? []).map(({ id }) => id) }));
  const missing = requiredOf(document, file.edition, new Map([...present, ...values]));
  return { fields, missing };
}

type Sent = SentBody["changes"][number];

/** Writes them as changes of whoever imports. */
export async function writeFields(
  act: CaseAct,
  file: CaseFile,
  document: DocumentId,
  fields: readonly FieldToWrite[],
): Promise<void> {
  if (fields.length === 0) return;
  const madeAt = new Date().toISOString();
  const changes = fields.map(({ key, value, parents }): Sent => {
    const given = value as Sent["value"];
    return { id: newId(), key, value: given, parents: [...parents], madeAt, device: "import" };
  });
  const { refused } = await writeChanges(act, file, document, { changes, after: Number.MAX_SAFE_INTEGER });
  if (refused.length > 0) throw new Error("a value that the table was read for fits its field");
}
