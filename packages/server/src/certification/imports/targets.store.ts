import type { Act } from "../../database/index.ts";
import { type CaseFile, toCaseFile } from "../case/case.store.ts";

type Store = Pick<Act, "sql">;

/** People of an organisation by their numbers. */
export async function peopleByNumber(
  act: Store,
  organisationId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await act.sql
    .selectFrom("person.person")
    .select(["number", "person_id"])
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "active")
    .where("number", "in", numbers)
    .execute();
  return new Map(rows.map((row) => [row.number, row.person_id]));
}

/** Cases of these people, the newest first. */
export async function casesOfPeople(
  act: Store,
  organisationId: string,
  people: readonly string[],
): Promise<readonly (CaseFile & { readonly isOpen: boolean })[]> {
  if (people.length === 0) return [];
  const rows = await act.sql
    .selectFrom("certification.case_file")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("person_id", "in", people)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({ ...toCaseFile(row), isOpen: row.is_open }));
}

/** Cases of an organisation by their numbers. */
export async function casesByNumber(
  act: Store,
  organisationId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CaseFile & { readonly isOpen: boolean }>> {
  if (numbers.length === 0) return new Map();
  const rows = await act.sql
    .selectFrom("certification.case_file")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("number", "in", numbers)
    .execute();
  return new Map(rows.map((row) => [row.number, { ...toCaseFile(row), isOpen: row.is_open }]));
}
