import { sql } from "kysely";
import { type Act, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import type { HelperAnswer, HelperFacts } from "./family.schema.ts";

type Store = Pick<Act, "sql">;

interface Found {
  readonly helper_id: string;
  readonly name: string;
  readonly kana: string;
  readonly relation: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
  readonly has_account: boolean;
  readonly version: number;
  readonly permissions: HelperAnswer["permissions"];
}

const toHelper = ({ helper_id, has_account, ...row }: Found): HelperAnswer => ({
  ...row,
  helperId: helper_id,
  hasAccount: has_account,
});

async function select(act: Store, { organisationId, personId }: PersonKey, helperId: string | null) {
  const { rows } = await sql<Found>`
    select h.helper_id, h.name, h.kana, h.relation, h.phone, h.email, h.note, h.version,
      h.account_id is not null as has_account,
      coalesce((select jsonb_agg(jsonb_build_object('permission', p.permission, 'validFrom', p.valid_from,
          'validUntil', p.valid_until, 'isInForce', identity.is_in_force(p.valid_from, p.valid_until))
          order by p.permission, p.valid_from)
        from person.helper_permission p where p.organisation_id = h.organisation_id and p.person_id = h.person_id
          and p.helper_id = h.helper_id), '[]') as permissions
    from person.helper h
    where h.organisation_id = ${organisationId} and h.person_id = ${personId}
      and (${helperId}::uuid is null or h.helper_id = ${helperId})
    order by h.helper_id`.execute(act.sql);
  return rows.map(toHelper);
}

export const listHelpers = (act: Store, key: PersonKey) => select(act, key, null);

export const findHelper = async (act: Store, key: PersonKey, helperId: string) =>
  (await select(act, key, helperId))[0];

const columnsOf = ({ name, kana, relation, phone, email, note }: HelperFacts) => ({
  name,
  kana,
  relation,
  phone,
  email,
  note,
});

export async function insertHelper(act: Store, key: PersonKey, facts: HelperFacts, accountId: string | null) {
  const helperId = newId();
  await act.sql
    .insertInto("person.helper")
    .values({
      organisation_id: key.organisationId,
      person_id: key.personId,
      helper_id: helperId,
      ...columnsOf(facts),
      account_id: accountId,
    })
    .execute();
  return helperId;
}

/** Whether the helper was changed; `accountId` undefined leaves the link to the account as it is. */
export async function updateHelper(
  act: Store,
  key: PersonKey,
  helperId: string,
  version: number,
  facts: HelperFacts,
  accountId: string | null | undefined,
): Promise<boolean> {
  const done = await act.sql
    .updateTable("person.helper")
    .set({
      ...columnsOf(facts),
      ...(accountId === undefined ? {} : { account_id: accountId }),
      version: version + 1,
    })
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("helper_id", "=", helperId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function deleteHelper(act: Store, key: PersonKey, helperId: string, version: number) {
  const done = await act.sql
    .deleteFrom("person.helper")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("helper_id", "=", helperId)
    .where("version", "=", version)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** Whether a consent was given by this helper; such a helper stays. */
export async function hasGivenConsent(act: Store, key: PersonKey, helperId: string): Promise<boolean> {
  const row = await act.sql
    .selectFrom("person.consent")
    .select("consent_id")
    .where("organisation_id", "=", key.organisationId)
    .where("person_id", "=", key.personId)
    .where("given_by_helper_id", "=", helperId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
