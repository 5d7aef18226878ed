import type { FieldValue } from "@yorisoi/rules/certification";
import type { DocumentId } from "../../answers.ts";
import { scheduleSync } from "../sending/schedule.ts";
import { withContent, withoutRecords } from "./apply.ts";
import { orderedId } from "./change-id.ts";
import { write } from "./document-copy.ts";
import type { WaitingChange } from "./record.ts";
import { drop, keep } from "./records.ts";
import { changeAccount, copyIn, deviceState, placeOf } from "./state.ts";

/** Writes one field: on the screen at once, then onto the device, then to the server. */
export function writeField(caseId: string, document: DocumentId, key: string, value: FieldValue): void {
  const { account } = deviceState();
  const copy = account && copyIn(account, placeOf(caseId, document));
  if (!account || !copy) return;
  const { added, replaced } = write(copy, key, value, {
    id: orderedId(),
    madeAt: new Date().toISOString(),
    by: account.accountId,
    device: account.owner.device,
  });
  const old = replaced.map(({ recordId }) => recordId);
  const waiting: WaitingChange | null = added && {
    recordId: crypto.randomUUID(),
    caseId,
    document,
    change: added,
    problems: null,
  };
  changeAccount(account.owner.owner, (now) => {
    const rest = withoutRecords(now, old, false);
    return waiting ? withContent(rest, { kind: "change", ...waiting }) : rest;
  });
  // A write that fails is told by `storeFailed`; the change is still sent from memory.
  if (waiting) keep(account, [{ kind: "change", ...waiting }]).catch(() => undefined);
  drop(account, old, false).catch(() => undefined);
  scheduleSync();
}
