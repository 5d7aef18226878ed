import { kanaKey, nameKey } from "@yorisoi/rules/person";
import { sql } from "kysely";
import type { Act, PersonRow } from "../../database/index.ts";
import type { Selectable } from "kysely";
import { toName } from "./person-row.ts";
import type { Likeness } from "./facts.schema.ts";

type Found = Selectable<PersonRow> & { readonly former_names: readonly ReturnType<typeof toName>[] };

/** More than this many are never looked at; nobody compares more. */
const MOST = 200;

/** Records that share the birth day, the whole kana or the whole name, now or formerly. */
export async function findCandidates(act: Pick<Act, "sql">, organisationId: string, facts: Likeness) {
  const keys = [kanaKey(facts.familyKana + facts.givenKana), nameKey(facts.familyName + facts.givenName)];
  const { rows } = await sql<Found>`
    select found.*, coalesce((select jsonb_agg(jsonb_build_object('familyName', f.family_name,
        'givenName', f.given_name, 'familyKana', f.family_kana, 'givenKana', f.given_kana)) from person.former_name f
        where f.organisation_id = found.organisation_id and f.person_id = found.person_id), '[]') as former_names
    from (select p.* from person.person p where p.organisation_id = ${organisationId} and p.status <> 'merged'
      and p.birth_day = ${facts.birthDay}
    union
    select p.* from person.search_key k join person.person p using (organisation_id, person_id)
    where k.organisation_id = ${organisationId} and k.key = any (${keys}::text[]) and p.status <> 'merged') as found
    limit ${MOST}`.execute(act.sql);
  return rows.map((row) => ({
    ...toName(row),
    personId: row.person_id,
    number: row.number,
    birthDay: row.birth_day,
    sex: row.sex,
    municipalityCode: row.municipality_code,
    postalCode: row.postal_code,
    address: row.address,
    phone: row.phone,
    secondPhone: row.second_phone,
    formerNames: row.former_names,
  }));
}
