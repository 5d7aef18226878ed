import type { Act } from "../../database/index.ts";
import { type CaseFile, toCaseFile } from "../case/case.store.ts";

/** Other cases of the same person within this reader's reach, the newest first. */
export async function otherCasesOf(
  act: Pick<Act, "sql">,
  { organisationId, personId, caseId }: CaseFile,
): Promise<readonly CaseFile[]> {
  const rows = await act.sql
    .selectFrom("certification.case_file")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("case_id", "<>", caseId)
    .where("applied_on", "is not", null)
    .orderBy("number", "desc")
    .limit(20)
    .execute();
  return rows.map(toCaseFile);
}
