import type { DocumentId } from "@yorisoi/rules/certification/documents";
import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import { findHandIn } from "../case/access.store.ts";
import { findCase } from "../case/case.store.ts";
import type { SentAnswer, SentBody } from "./document.schema.ts";
import { writeChanges } from "./write-changes.ts";

/**
 * Takes what was written off line by one who may no longer read the case, as a surveyor who was replaced meanwhile. It
 * stands beside what others wrote, and nothing is shown in return.
 */
export async function handIn(
  act: CaseAct,
  caseId: string,
  document: DocumentId,
  { changes }: SentBody,
): Promise<SentAnswer> {
  const { accountId } = act.actor;
  if (!(await findHandIn(act, caseId, accountId))) throw new Refusal("not-found");
  const file = await borrowRole(act, "system", () => findCase(act, caseId));
  if (!file) throw new Refusal("not-found");
  return writeChanges(act, file, document, { changes, after: Number.MAX_SAFE_INTEGER });
}
