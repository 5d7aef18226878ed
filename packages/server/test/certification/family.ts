import { sapporo, type Visitor } from "../house.ts";
import type { Stage } from "./people.ts";

/** Somebody of the family of a person of Sapporo, signed in, with these permissions. */
export async function familyWith(
  { admin, visitor }: Stage,
  personId: string,
  ...permissions: readonly string[]
): Promise<Visitor> {
  const member = await visitor("helper", sapporo);
  await admin.query(
    `with h as (insert into person.helper (organisation_id, person_id, helper_id, name, relation, account_id)
       values ($1, $2, gen_random_uuid(), '見本 母', 'parent', $3) returning helper_id)
     insert into person.helper_permission (organisation_id, person_id, helper_id, permission, valid_from)
     select $1, $2, helper_id, permission, '2020-01-01' from h, unnest($4::text[]) permission`,
    [sapporo, personId, member.accountId, permissions],
  );
  return member;
}
