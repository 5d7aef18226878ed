import { sql } from "kysely";
import { type Act, newId } from "../../database/index.ts";
import type { CaseKey } from "../case-key.ts";

type Store = Pick<Act, "sql">;

/** Who is let into a case: an account, an organisation, or a one-time link. */
export interface Entrant {
  readonly readerId: string;
  readonly role: string;
}

export async function letIn(act: Store, { organisationId, caseId }: CaseKey, who: Entrant): Promise<void> {
  await act.sql
    .insertInto("certification.access")
    .values({
      organisation_id: organisationId,
      case_id: caseId,
      access_id: newId(),
      reader_id: who.readerId,
      role: who.role,
    })
    .execute();
}

/** Days in which one who no longer reads a case may still hand in what was written off line. */
const HAND_IN_DAYS = 14;

/** Ends the access of all who have one of these roles; what they wrote off line may still come in for a while. */
export async function endAccess(
  act: Store,
  { organisationId, caseId }: CaseKey,
  roles: readonly string[],
): Promise<void> {
  await sql`update certification.access
    set until = greatest(now(), since), hand_in_until = now() + make_interval(days => ${HAND_IN_DAYS})
    where organisation_id = ${organisationId} and case_id = ${caseId} and role = any (${[...roles]}::text[])
      and (until is null or until > now())`.execute(act.sql);
}

/** The organisation of a case which this account may no longer read, and to which it may still hand in. */
export async function findHandIn(act: Store, caseId: string, readerId: string): Promise<string | undefined> {
  const { rows } = await sql<{ organisation_id: string }>`
    select organisation_id from certification.access
    where case_id = ${caseId} and reader_id = ${readerId} and now() < hand_in_until limit 1`.execute(act.sql);
  return rows[0]?.organisation_id;
}
