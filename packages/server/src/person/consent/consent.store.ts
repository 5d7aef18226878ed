import { type Selectable, sql } from "kysely";
import { type Act, type ConsentRow, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { ConsentAnswer, ConsentFacts } from "./consent.schema.ts";

type Store = Pick<Act, "sql">;
type Found = Selectable<ConsentRow> & { readonly name: string; readonly is_in_force: boolean };

const toConsent = (row: Found): ConsentAnswer => ({
  consentId: row.consent_id,
  toOrganisation: { organisationId: row.to_organisation_id, name: row.name },
  resources: row.resources,
  purpose: row.purpose,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  how: row.given_how,
  givenOn: row.given_on,
  byHelperId: row.given_by_helper_id,
  documentId: row.document_id,
  recordedAt: row.recorded_at.toISOString(),
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  withdrawnReason: row.withdrawn_reason,
  isInForce: row.is_in_force,
  version: row.version,
});

async function select(act: Store, { organisationId, personId }: PersonKey, consentId: string | null) {
  const { rows } = await sql<Found>`
    select c.*, o.name, c.withdrawn_at is null and identity.is_in_force(c.valid_from, c.valid_until) as is_in_force
    from person.consent c join identity.organisation o on o.organisation_id = c.to_organisation_id
    where c.organisation_id = ${organisationId} and c.person_id = ${personId}
      and (${consentId}::uuid is null or c.consent_id = ${consentId})
    order by c.consent_id desc`.execute(act.sql);
  return rows.map(toConsent);
}

/** The latest first. */
export const listConsents = (act: Store, key: PersonKey) => select(act, key, null);

export const findConsent = async (act: Store, key: PersonKey, consentId: string) =>
  (await select(act, key, consentId))[0];

export async function insertConsent(act: Store, key: PersonKey, facts: ConsentFacts, by: string) {
  const consentId = newId();
  await act.sql
    .insertInto("person.consent")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      consent_id: consentId,
      to_organisation_id: facts.toOrganisationId,
      resources: facts.resources,
      purpose: facts.purpose,
      valid_from: facts.validFrom,
      valid_until: facts.validUntil,
      given_how: facts.how,
      given_on: facts.givenOn,
      given_by_helper_id: facts.byHelperId,
      document_id: facts.documentId,
      recorded_by: by,
    })
    .execute();
  return consentId;
}

export async function withdraw(
  act: Store,
  key: PersonKey,
  consentId: string,
  withdrawal: { readonly version: number; readonly reason: string; readonly by: string },
): Promise<boolean> {
  const done = await act.sql
    .updateTable("person.consent")
    .set({
      withdrawn_at: sql`now()`,
      withdrawn_by: withdrawal.by,
      withdrawn_reason: withdrawal.reason,
      version: withdrawal.version + 1,
    })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("consent_id", "=", consentId)
    .where("version", "=", withdrawal.version)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Whether this helper might, on that day, act in place of the person. */
export async function isProxyOn(
  act: Store,
  key: PersonKey,
  helperId: string,
  proxy: { readonly permission: string; readonly day: string },
): Promise<boolean> {
  const row = await act.sql
    .selectFrom("person.helper_permission")
    .select("helper_id")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("helper_id", "=", helperId)
    .where("permission", "=", proxy.permission)
    .where("valid_from", "<=", proxy.day)
    .where((on) => on.or([on("valid_until", "is", null), on("valid_until", ">", proxy.day)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
