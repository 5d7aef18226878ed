import type { CivilDay } from "@yorisoi/rules/calendar";
import type { HelperPermission } from "@yorisoi/rules/person";
import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

type Store = Pick<Act, "sql">;

interface PersonKey {
  readonly organisationId: string;
  readonly personId: string;
}

/** The person of a case, as far as the reader may see who it is. */
export interface CasePerson {
  readonly personId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDay: CivilDay;
}

export async function personOf(
  act: Store,
  { organisationId, personId }: PersonKey,
): Promise<CasePerson | null> {
  const row = await act.sql
    .selectFrom("person.person")
    .select(["family_name", "given_name", "family_kana", "given_kana", "birth_day"])
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row
    ? {
        personId,
        familyName: row.family_name,
        givenName: row.given_name,
        familyKana: row.family_kana,
        givenKana: row.given_kana,
        birthDay: row.birth_day as CivilDay,
      }
    : null;
}

/** What this person allows the helper who asks, on this day. */
export async function permissionsOf(
  act: Store,
  { organisationId, personId }: PersonKey,
  accountId: string,
): Promise<readonly HelperPermission[]> {
  const { rows } = await sql<{ permission: HelperPermission }>`
    select p.permission from person.helper h join person.helper_permission p using (organisation_id, person_id, helper_id)
    where organisation_id = ${organisationId} and person_id = ${personId} and h.account_id = ${accountId}
      and identity.is_in_force(p.valid_from, p.valid_until)`.execute(act.sql);
  return rows.map(({ permission }) => permission);
}

/** Names of an organisation and of accounts, as far as the reader may see them. */
export async function organisationName(act: Store, organisationId: string): Promise<string> {
  const row = await act.sql
    .selectFrom("identity.organisation")
    .select("name")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row?.name ?? "";
}

export async function namesOf(act: Store, accounts: readonly string[]): Promise<Record<string, string>> {
  if (accounts.length === 0) return {};
  const rows = await act.sql
    .selectFrom("identity.account")
    .select(["account_id", "display_name"])
    .where("account_id", "in", accounts)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.account_id, row.display_name]));
}
