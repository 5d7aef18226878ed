import { textOf } from "@yorisoi/rules/certification";
import { caseStateOf } from "@yorisoi/rules/certification/case";
import { Refusal } from "../../http/index.ts";
import type { CaseAct } from "../case-act.ts";
import type { CaseFile } from "../case/case.store.ts";
import { eventsOf } from "../case/event.store.ts";
import { readSnapshot } from "../documents/snapshot.ts";
import { otherCasesOf } from "./previous-cases.store.ts";

/** The last opinion about the same person that was accepted, as far as this reader reaches it: a doctor the own ones. */
export async function previousOpinion(act: CaseAct, file: CaseFile) {
  for (const other of await otherCasesOf(act, file)) {
    const { documents } = caseStateOf(await eventsOf(act, other));
    if (documents.opinion.status !== "accepted") continue;
    const { values } = await readSnapshot(act, other, "opinion");
    if (values.size === 0) continue;
    const { organisationId, personId, caseId } = other;
    act.record("case.document_read", { organisationId, personId, details: { caseId, document: "opinion" } });
    return {
      caseId,
      edition: other.edition,
      writtenOn: textOf(values, "written.day") || null,
      values: [...values].map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
    };
  }
  throw new Refusal("not-found");
}
