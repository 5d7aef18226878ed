import type { CivilDay } from "@yorisoi/rules/calendar";
import type { ActId } from "@yorisoi/rules/certification/case";
import { ask } from "../../../app/asking/index.ts";
import type { CaseView, DoneAct } from "../../answers.ts";
import { keepCase } from "../../case/use-case.ts";

/** Something to be done in a case. */
export interface ActToDo {
  /** The same for every try, so that a repeated request does not act twice. */
  readonly id: string;
  readonly act: ActId;
  readonly on?: CivilDay;
  /** What the reader says; what the case knows itself, the server adds. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Codes of soft needs that are accepted. */
  readonly goOn?: readonly string[];
}

/** Does it on the server, and shows the case as it is then. */
export async function doAct({ caseId }: Pick<CaseView, "caseId">, body: ActToDo): Promise<DoneAct> {
  const done = await ask<DoneAct>("POST", `/api/cases/${caseId}/acts`, { body, key: body.id });
  keepCase(done);
  return done;
}
