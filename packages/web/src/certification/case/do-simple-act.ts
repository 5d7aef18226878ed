import type { CaseView, DoneAct } from "../answers.ts";
import { type ActToDo, askAct } from "../ask-act.ts";
import { keepCase } from "./use-case.ts";

/** Does something in a case, and shows the case as it is then. */
export async function doSimpleAct({ caseId }: Pick<CaseView, "caseId">, body: ActToDo): Promise<DoneAct> {
  const done = await askAct(caseId, body);
  keepCase(done);
  return done;
}
