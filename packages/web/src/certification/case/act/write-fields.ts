import { changeOf, snapshotOf } from "@yorisoi/rules/certification";
import { ask, Problem } from "../../../app/asking/index.ts";
import type { DocumentAnswer, DocumentId, SentChanges } from "../../answers.ts";
import { orderedId } from "../../store/device/change-id.ts";
import { documentAddress } from "../use-case.ts";

/** One for each opening of the screens: what is written here is sent at once and kept nowhere on the device. */
const device = crypto.randomUUID();

const refusal = ({ refused }: SentChanges) =>
  new Problem({
    kind: "refused-changes",
    title: "書いたことを保存できませんでした",
    detail: "下のところを直して、もう一度押してください。",
    detailEn: "What you wrote could not be saved. Put this right and try again.",
    parts: refused.flatMap(({ problems }) =>
      problems.map(({ code, ja, en }) => ({ code, message: ja, message_en: en })),
    ),
  });

/** Writes some fields of a document that is not open on the screen. Writing the same again changes nothing. */
export async function writeFields(
  { caseId, document, by }: { readonly caseId: string; readonly document: DocumentId; readonly by: string },
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const address = documentAddress(caseId, document);
  const kept = await ask<DocumentAnswer>("GET", address);
  const snapshot = snapshotOf(kept.changes);
  const changes = Object.entries(texts).flatMap(([key, value]) => {
    const madeAt = new Date().toISOString();
    const change = changeOf(snapshot, key, value, { id: orderedId(), madeAt, by, device });
    return change
      ? [{ id: change.id, key, value: change.value, parents: change.parents, madeAt, device }]
      : [];
  });
  if (changes.length === 0) return;
  const sent = await ask<SentChanges>("POST", `${address}/changes`, {
    body: { changes, after: kept.lastSeq },
  });
  if (sent.refused.length > 0) throw refusal(sent);
}
