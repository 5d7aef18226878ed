import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import { type LineRow, toLine } from "./line.ts";
import type { KeyRange, Sought } from "./sought.ts";

interface Page {
  readonly after: string | null;
  readonly limit: number;
}

/** A person who fits all ranges. Keys as ranges, not LIKE: a comparison is leakproof and may use the index under RLS. */
const fits = (organisationId: string, { from, below }: KeyRange) =>
  sql`k.organisation_id = ${organisationId} and k.key >= ${from} and k.key < ${below}`;

const fitsToo = (organisationId: string, range: KeyRange) =>
  sql`person_id in (select k.person_id from person.search_key k where ${fits(organisationId, range)})`;

const isAfter = (organisationId: string, after: string) =>
  sql`(kana_sort, person_id) > (select l.kana_sort, l.person_id from person.person l
    where l.organisation_id = ${organisationId} and l.person_id = ${after})`;

/**
 * The first people who fit, in the order of kana. A day or a number leaves few, who are read and sorted. A beginning of a
 * name may fit thousands; the index of keys has the order too, so that only those shown are read.
 */
function firstFitting(organisationId: string, { ranges, birthDay, number }: Sought, { after, limit }: Page) {
  const [range, ...others] = ranges;
  const isFew = !range || birthDay !== undefined || number !== undefined;
  const conditions = [
    isFew ? sql`organisation_id = ${organisationId}` : fits(organisationId, range),
    ...(isFew ? ranges : others).map((other) => fitsToo(organisationId, other)),
    ...(birthDay === undefined ? [] : [sql`birth_day = ${birthDay}`]),
    ...(number === undefined ? [] : [sql`number = ${number}`]),
    ...(after === null ? [] : [isAfter(organisationId, after)]),
  ];
  return sql`select kana_sort, person_id from ${isFew ? sql`person.person` : sql`person.search_key k`}
    where ${sql.join(conditions, sql` and `)} group by kana_sort, person_id order by kana_sort, person_id limit ${limit}`;
}

/** `after` is the person at whom the page before ended. */
export function searchStatement(organisationId: string, sought: Sought, page: Page) {
  return sql<LineRow>`
    with first as materialized (${firstFitting(organisationId, sought, page)})
    select p.organisation_id, p.person_id, p.number, p.family_name, p.given_name, p.family_kana, p.given_kana,
      p.birth_day, p.sex, p.municipality_code, p.status, app.today() as today
    from first f join person.person p on p.organisation_id = ${organisationId} and p.person_id = f.person_id
    order by f.kana_sort, f.person_id`;
}

/** In the order of kana; one more than asked. */
export async function findPeople(
  act: Pick<Act, "sql">,
  organisationId: string,
  sought: Sought,
  { after, limit }: Page,
) {
  const { rows } = await searchStatement(organisationId, sought, { after, limit: limit + 1 }).execute(
    act.sql,
  );
  return rows.map(toLine);
}
