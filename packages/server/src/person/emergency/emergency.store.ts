import { type RawBuilder, type Selectable, sql } from "kysely";
import { type Act, type EmergencyAccessRow, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { EmergencyAnswer, Opening } from "./emergency.schema.ts";

type Store = Pick<Act, "sql">;

interface Found extends Selectable<EmergencyAccessRow> {
  readonly organisation_name: string;
  readonly by_name: string;
  readonly display_name: string | null;
  readonly is_open: boolean;
}

const toEmergency = (row: Found): EmergencyAnswer => ({
  emergencyId: row.emergency_id,
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  personId: row.person_id,
  accountId: row.account_id,
  displayName: row.display_name,
  byOrganisation: { organisationId: row.by_organisation_id, name: row.by_name },
  byRole: row.by_role,
  reason: row.reason,
  startedAt: row.started_at.toISOString(),
  untilAt: row.until_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  isOpen: row.is_open,
  reviewedAt: row.reviewed_at?.toISOString() ?? null,
  review: row.review,
});

const MOST = 200;

async function select(act: Store, condition: RawBuilder<boolean>) {
  const { rows } = await sql<Found>`
    select e.*, k.name as organisation_name, b.name as by_name, a.display_name,
      e.ended_at is null and now() between e.started_at and e.until_at as is_open
    from person.emergency_access e
    join identity.organisation k on k.organisation_id = e.organisation_id
    join identity.organisation b on b.organisation_id = e.by_organisation_id
    left join identity.account a on a.account_id = e.account_id
    where ${condition}
    order by e.reviewed_at is not null, e.started_at desc, e.emergency_id limit ${MOST}`.execute(act.sql);
  return rows.map(toEmergency);
}

const ofPerson = ({ organisationId, personId }: PersonKey) =>
  sql<boolean>`e.organisation_id = ${organisationId} and e.person_id = ${personId}`;

export const listEmergenciesOf = (act: Store, key: PersonKey) => select(act, ofPerson(key));

export const listOpenEmergencies = (act: Store, key: PersonKey) =>
  select(act, sql`${ofPerson(key)} and e.ended_at is null and now() between e.started_at and e.until_at`);

export const listMyEmergencies = (act: Store) => select(act, sql`e.account_id = app.account()`);

/** Those not yet reviewed first. */
export const listEmergenciesToReview = (act: Store) =>
  select(
    act,
    sql`app.reaches('emergency', 'update', 'organisation') and e.organisation_id = app.organisation()`,
  );

export const findEmergency = async (act: Store, key: PersonKey, emergencyId: string) =>
  (await select(act, sql`${ofPerson(key)} and e.emergency_id = ${emergencyId}`))[0];

export async function insertEmergency(
  act: Store,
  opening: Opening,
  by: { readonly accountId: string; readonly organisationId: string; readonly role: string },
): Promise<string> {
  const emergencyId = newId();
  await act.sql
    .insertInto("person.emergency_access")
    .values({
      organisation_id: opening.organisationId,
      person_id: opening.personId,
      emergency_id: emergencyId,
      account_id: by.accountId,
      by_organisation_id: by.organisationId,
      by_role: by.role,
      reason: opening.reason,
      until_at: sql`now() + make_interval(hours => ${opening.hours})`,
    })
    .execute();
  return emergencyId;
}

/** Whether there was an access of the actor's own to end. */
export async function endEmergency(act: Store, key: PersonKey, emergencyId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update person.emergency_access set ended_at = now()
    where organisation_id = ${key.organisationId} and person_id = ${key.personId} and emergency_id = ${emergencyId}
      and account_id = app.account() and ended_at is null and until_at > now()`.execute(act.sql);
  return numAffectedRows === 1n;
}

/** Whether there was an access to review: in the actor's organisation, not the actor's own, not yet reviewed. */
export async function writeReview(
  act: Store,
  key: PersonKey,
  emergencyId: string,
  review: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update person.emergency_access set reviewed_by = app.account(), reviewed_at = now(), review = ${review}
    where organisation_id = ${key.organisationId} and person_id = ${key.personId} and emergency_id = ${emergencyId}
      and app.reaches('emergency', 'update', 'organisation') and organisation_id = app.organisation()
      and account_id <> app.account() and reviewed_at is null`.execute(act.sql);
  return numAffectedRows === 1n;
}
