import type { Selectable } from "kysely";
import type { PersonRow } from "../../database/index.ts";
import { ageToday, toName } from "../record/person-row.ts";
import type { Line } from "./search.schema.ts";

export type LineRow = Pick<
  Selectable<PersonRow>,
  | "organisation_id"
  | "person_id"
  | "number"
  | "family_name"
  | "given_name"
  | "family_kana"
  | "given_kana"
  | "birth_day"
  | "sex"
  | "municipality_code"
  | "status"
> & { readonly today: string };

export const toLine = (row: LineRow): Line => ({
  ...toName(row),
  organisationId: row.organisation_id,
  personId: row.person_id,
  number: row.number,
  birthDay: row.birth_day,
  age: ageToday(row.birth_day, row.today),
  sex: row.sex,
  municipalityCode: row.municipality_code,
  status: row.status,
});

/** One more than asked was read, to know whether there are more. */
export function pageOf<L extends { readonly personId: string }>(lines: readonly L[], limit: number) {
  const people = lines.slice(0, limit);
  return { people, next: lines.length > limit ? (people.at(-1)?.personId ?? null) : null };
}
