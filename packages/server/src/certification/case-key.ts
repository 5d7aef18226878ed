import { z } from "zod";

/** Which case: the organisation that keeps it comes first in every key of the database. */
export interface CaseKey {
  readonly organisationId: string;
  readonly caseId: string;
}

export const caseParams = z.object({ caseId: z.guid() });
