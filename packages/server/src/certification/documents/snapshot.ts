import { type Snapshot, snapshotOf } from "@yorisoi/rules/certification";
import type { DocumentId } from "@yorisoi/rules/certification/documents";
import type { Act } from "../../database/index.ts";
import type { CaseKey } from "../case-key.ts";
import { changesAfter } from "./change.store.ts";

/** A document as it stands, as far as this reader may see it. */
export async function readSnapshot(
  act: Pick<Act, "sql">,
  key: CaseKey,
  document: DocumentId,
): Promise<Snapshot> {
  return snapshotOf(await changesAfter(act, key, document));
}
