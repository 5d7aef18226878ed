import type { Act } from "../../database/index.ts";
import type { CaseFile } from "./case.store.ts";

/** What the record of the person says, as forms ask for it. */
export interface RecordFacts {
  readonly name: string;
  readonly kana: string;
  readonly birthDay: string;
  readonly sex: string;
  readonly postalCode: string;
  readonly address: string;
  readonly phone: string;
}

export async function recordFacts(
  act: Pick<Act, "sql">,
  { organisationId, personId }: Pick<CaseFile, "organisationId" | "personId">,
): Promise<RecordFacts> {
  const row = await act.sql
    .selectFrom("person.person")
    .select([
      "family_name",
      "given_name",
      "family_kana",
      "given_kana",
      "birth_day",
      "sex",
      "postal_code",
      "address",
      "building",
      "phone",
    ])
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  const together = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  return {
    name: together(row.family_name, row.given_name),
    kana: together(row.family_kana, row.given_kana),
    birthDay: row.birth_day,
    sex: row.sex,
    postalCode: row.postal_code ?? "",
    address: together(row.address, row.building),
    phone: row.phone,
  };
}
