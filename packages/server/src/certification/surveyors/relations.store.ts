import type { PersonRelations } from "@yorisoi/rules/certification/case";
import type { Relation, Sex } from "@yorisoi/rules/person";
import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { CaseFile } from "../case/case.store.ts";

type Store = Pick<Act, "sql">;

const relatives: readonly Relation[] = [
  "spouse",
  "partner",
  "parent",
  "child",
  "sibling",
  "grandparent",
  "grandchild",
  "other_relative",
  "housemate",
];

/** Who stands near the person and what the person wishes for, from the record. */
export interface NearPerson extends Pick<PersonRelations, "personAccount" | "relatives" | "helpers"> {
  readonly sex: Sex;
  readonly considerations: readonly string[];
  /** What the helpers are to the person, each once. */
  readonly near: readonly Relation[];
}

export async function nearPerson(act: Store, { organisationId, personId }: CaseFile): Promise<NearPerson> {
  const { rows } = await sql<{
    sex: Sex;
    account: string | null;
    helpers: { account: string | null; relation: Relation }[] | null;
    considerations: string[] | null;
  }>`select p.sex,
      (select l.account_id from person.person_account l where l.organisation_id = p.organisation_id
        and l.person_id = p.person_id and identity.is_in_force(l.valid_from, l.valid_until) limit 1) as account,
      (select jsonb_agg(jsonb_build_object('account', h.account_id, 'relation', h.relation)) from person.helper h
        where h.organisation_id = p.organisation_id and h.person_id = p.person_id) as helpers,
      (select array_agg(c.code) from person.consideration c
        where c.organisation_id = p.organisation_id and c.person_id = p.person_id) as considerations
    from person.person p where p.organisation_id = ${organisationId} and p.person_id = ${personId}`.execute(
    act.sql,
  );
  const [row] = rows;
  const helpers = row?.helpers ?? [];
  const accounts = (isRelative: boolean) =>
    helpers.flatMap(({ account, relation }) =>
      account !== null && relatives.includes(relation) === isRelative ? [account] : [],
    );
  return {
    sex: row?.sex ?? "unrecorded",
    personAccount: row?.account ?? null,
    relatives: accounts(true),
    helpers: accounts(false),
    considerations: row?.considerations ?? [],
    near: [...new Set(helpers.map(({ relation }) => relation))],
  };
}
