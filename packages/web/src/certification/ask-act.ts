import type { ActId } from "@yorisoi/rules/certification/case";
import { ask } from "../app/asking/index.ts";
import type { DoneAct } from "./answers.ts";

/** Something to be done in a case. */
export interface ActToDo {
  /** The same for every try, so that a repeated request does not act twice. */
  readonly id: string;
  readonly act: ActId;
  /** A civil day; today when missing. */
  readonly on?: string;
  /** What the reader says; what the case knows itself, the server adds. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Codes of soft needs that are accepted. */
  readonly goOn?: readonly string[];
}

/** Does it on the server; gives the case as it is then. */
export const askAct = async (caseId: string, body: ActToDo): Promise<DoneAct> =>
  ask<DoneAct>("POST", `/api/cases/${caseId}/acts`, { body, key: body.id });
