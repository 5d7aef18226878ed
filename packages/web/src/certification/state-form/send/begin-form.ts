import { Problem } from "../../../app/asking/index.ts";
import { doSimpleAct } from "../../case/do-simple-act.ts";
import type { CaseView } from "../../answers.ts";
import { queueAct } from "../../store/index.ts";

const act = "begin_state_form";

/**
 * Tells the case that the form was begun; without a network it is told later. Gives the case as it is then, or null when
 * it is not known yet.
 *
 * @throws Problem when the server refuses it.
 */
export async function beginForm(
  view: Pick<CaseView, "caseId">,
  goOn: readonly string[],
): Promise<CaseView | null> {
  try {
    return await doSimpleAct(view, { id: crypto.randomUUID(), act, data: {}, goOn });
  } catch (error) {
    if (!(error instanceof Problem && error.kind === "no-network")) throw error;
    await queueAct(view.caseId, { act, data: { document: "state_form" }, goOn });
    return null;
  }
}
