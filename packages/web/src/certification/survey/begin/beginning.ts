import type { ActId, CaseDocument } from "@yorisoi/rules/certification/case";
import type { CaseView, PossibleAct } from "../../answers.ts";

/** Whether a document was begun; else the act of this reader that begins it, if it is theirs. */
export function beginningOf(
  { state, acts }: Pick<CaseView, "state" | "acts">,
  document: CaseDocument,
): "begun" | "not-yet" | PossibleAct {
  if (state.documents[document].status !== "none") return "begun";
  const wanted: ActId = `begin_${document}`;
  return acts.find(({ id }) => id === wanted) ?? "not-yet";
}
