import type { CivilDay } from "@yorisoi/rules/calendar";
import type { Contractor, Qualification } from "@yorisoi/rules/certification/case";
import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

type Store = Pick<Act, "sql">;

/** Somebody who surveys for a municipality. */
export interface RegisteredSurveyor {
  readonly accountId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly qualifications: readonly Qualification[];
  readonly trainedOn: CivilDay | null;
  readonly contractor: Omit<Contractor, "organisationId"> | null;
  /** Open cases of this municipality. */
  readonly load: number;
  readonly version: number;
}

interface Row {
  readonly account_id: string;
  readonly of_organisation_id: string;
  readonly organisation_name: string;
  readonly name: string;
  readonly qualifications: Qualification[];
  readonly trained_on: CivilDay | null;
  readonly contractor: Omit<Contractor, "organisationId"> | null;
  readonly load: number;
  readonly version: number;
}

/** The register of a municipality, by name. */
export async function surveyorsOf(
  act: Store,
  organisationId: string,
): Promise<readonly RegisteredSurveyor[]> {
  const { rows } = await sql<Row>`
    select s.account_id, s.of_organisation_id, o.name as organisation_name, s.name, s.qualifications, s.trained_on,
      s.contractor, s.version, (select count(*)::int from certification.case_file c
        where c.organisation_id = s.organisation_id and c.surveyor_id = s.account_id and c.is_open) as load
    from certification.surveyor s join identity.organisation o on o.organisation_id = s.of_organisation_id
    where s.organisation_id = ${organisationId} order by s.name, s.account_id`.execute(act.sql);
  return rows.map((row) => ({
    accountId: row.account_id,
    organisationId: row.of_organisation_id,
    organisationName: row.organisation_name,
    name: row.name,
    qualifications: row.qualifications,
    trainedOn: row.trained_on,
    contractor: row.contractor,
    load: row.load,
    version: row.version,
  }));
}

/** The name of one entry of the register; undefined for one who is not in it, or when the register is out of reach. */
export async function surveyorName(
  act: Store,
  organisationId: string,
  accountId: string,
): Promise<string | undefined> {
  const row = await act.sql
    .selectFrom("certification.surveyor")
    .select("name")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row?.name;
}

/** Who holds the role of a surveyor in an organisation today, by sign-in name or by account. */
export async function findSurveyorAccount(
  act: Store,
  by: { readonly login: string } | { readonly accountId: string },
  organisationId: string | null,
): Promise<
  { readonly accountId: string; readonly name: string; readonly organisationId: string } | undefined
> {
  const who = "login" in by ? sql`lower(a.login) = lower(${by.login})` : sql`a.account_id = ${by.accountId}`;
  const { rows } = await sql<{ account_id: string; display_name: string; organisation_id: string }>`
    select a.account_id, a.display_name, g.organisation_id from identity.account a
    join identity.role_grant g on g.account_id = a.account_id and g.role = 'surveyor'
      and identity.is_in_force(g.valid_from, g.valid_until)
    where ${who} and a.status = 'active' and (${organisationId}::uuid is null or g.organisation_id = ${organisationId})
    order by g.organisation_id limit 1`.execute(act.sql);
  const [row] = rows;
  return row && { accountId: row.account_id, name: row.display_name, organisationId: row.organisation_id };
}

interface Registration
  extends Pick<RegisteredSurveyor, "accountId" | "name" | "qualifications" | "trainedOn" | "contractor"> {
  readonly ofOrganisationId: string;
}

/** Adds or changes an entry of the register; whether it did: not when somebody else changed it since `version`. */
export async function keepSurveyor(
  act: Store,
  organisationId: string,
  given: Registration,
  version: number,
): Promise<boolean> {
  const { accountId, ofOrganisationId, name, trainedOn } = given;
  const qualifications = [...given.qualifications];
  const contractor = given.contractor ? JSON.stringify(given.contractor) : null;
  const { numAffectedRows } =
    version === 0
      ? await sql`insert into certification.surveyor (organisation_id, account_id, of_organisation_id, name, qualifications, trained_on, contractor)
          values (${organisationId}, ${accountId}, ${ofOrganisationId}, ${name}, ${qualifications}::text[], ${trainedOn}, ${contractor})
          on conflict do nothing`.execute(act.sql)
      : await sql`update certification.surveyor set of_organisation_id = ${ofOrganisationId}, name = ${name},
          qualifications = ${qualifications}::text[], trained_on = ${trainedOn}, contractor = ${contractor}, version = version + 1
          where organisation_id = ${organisationId} and account_id = ${accountId} and version = ${version}`.execute(
          act.sql,
        );
  return numAffectedRows === 1n;
}
