import type { CaseRole } from "@yorisoi/rules/certification/case";
import type { Act } from "../database/index.ts";

/** Whoever acts in a case: somebody who is signed in, or a doctor by a one-time link. */
export interface CaseActor {
  /** Of the account, or of the link. */
  readonly accountId: string;
  readonly organisationId?: string;
  readonly role: CaseRole;
}

export type CaseAct = Act<CaseActor>;
