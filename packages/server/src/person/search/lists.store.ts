import { type RawBuilder, sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { Shared } from "../consent/shared-resources.store.ts";
import { type LineRow, toLine } from "./line.ts";
import type { ListQuery } from "./search.schema.ts";

type Store = Pick<Act, "sql">;

/** The people whom the actor reaches in one of the ways beyond the own organisation's records. */
const reached = {
  shared: sql`select * from app.shared_persons('person')`,
  assigned: sql`select * from app.assigned_persons()`,
  own: sql`select * from app.own_persons()`,
  helped: sql`select * from app.helped_persons('person', 'read')`,
} as const satisfies Readonly<Record<string, RawBuilder<unknown>>>;

export type ListedBy = keyof typeof reached;

type Found = LineRow & { readonly organisation_name: string; readonly shared: readonly Shared[] };

/** In the order of kana; `after` is the person at whom the page before ended. One more than asked. */
export async function listReached(act: Store, by: ListedBy, { after, limit }: ListQuery) {
  const { rows } = await sql<Found>`
    select p.organisation_id, p.person_id, p.number, p.family_name, p.given_name, p.family_kana, p.given_kana,
      p.birth_day, p.sex, p.municipality_code, p.status, app.today() as today, o.name as organisation_name,
      (select coalesce(jsonb_agg(jsonb_build_object('consentId', c.consent_id, 'resources', c.resources,
          'purpose', c.purpose, 'validUntil', c.valid_until) order by c.valid_until desc), '[]')
        from person.consent c where c.organisation_id = p.organisation_id and c.person_id = p.person_id
          and c.to_organisation_id = app.organisation() and c.withdrawn_at is null
          and identity.is_in_force(c.valid_from, c.valid_until)) as shared
    from person.person p join identity.organisation o on o.organisation_id = p.organisation_id
    where (p.organisation_id, p.person_id) in (${reached[by]})
      and (${after ?? null}::uuid is null or (p.kana_sort, p.person_id) > (
        select l.kana_sort, l.person_id from person.person l
        where l.person_id = ${after ?? null} and (l.organisation_id, l.person_id) in (${reached[by]})))
    order by p.kana_sort, p.person_id limit ${limit + 1}`.execute(act.sql);
  return rows.map((row) => ({
    ...toLine(row),
    organisationName: row.organisation_name,
    shared: row.shared,
  }));
}
