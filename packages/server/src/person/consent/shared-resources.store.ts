import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";

export interface Shared {
  readonly consentId: string;
  readonly resources: readonly string[];
  readonly purpose: string;
  readonly validUntil: string;
}

/** The consents in force under which the actor's organisation sees this person: what, for what, until when. */
export async function sharedResources(
  act: Pick<Act, "sql">,
  { organisationId, personId }: PersonKey,
): Promise<readonly Shared[]> {
  const rows = await act.sql
    .selectFrom("person.consent")
    .select(["consent_id", "resources", "purpose", "valid_until"])
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where(sql<boolean>`to_organisation_id = app.organisation()`)
    .where("withdrawn_at", "is", null)
    .where(sql<boolean>`identity.is_in_force(valid_from, valid_until)`)
    .orderBy("valid_until", "desc")
    .orderBy("consent_id")
    .execute();
  return rows.map((row) => ({
    consentId: row.consent_id,
    resources: row.resources,
    purpose: row.purpose,
    validUntil: row.valid_until,
  }));
}
