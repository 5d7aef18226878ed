import { ageOn, civilDay } from "@yorisoi/rules/calendar";
import { kanaSort as sortKey } from "@yorisoi/rules/person";
import type { Selectable } from "kysely";
import type { PersonRow } from "../../database/index.ts";
import type { PersonFacts } from "./facts.schema.ts";
import type { PersonAnswer } from "./person.schema.ts";

/** The key by which lists are ordered: the family before the given reading. */
export const kanaSort = ({ familyKana, givenKana }: Pick<PersonFacts, "familyKana" | "givenKana">) =>
  sortKey(`${familyKana} ${givenKana}`);

export function columnsOf(facts: PersonFacts) {
  return {
    family_name: facts.familyName,
    given_name: facts.givenName,
    family_kana: facts.familyKana,
    given_kana: facts.givenKana,
    kana_sort: kanaSort(facts),
    birth_day: facts.birthDay,
    sex: facts.sex,
    postal_code: facts.postalCode,
    municipality_code: facts.municipalityCode,
    address: facts.address,
    building: facts.building,
    phone: facts.phone,
    second_phone: facts.secondPhone,
    email: facts.email,
  };
}

export function factsOf(person: PersonAnswer): PersonFacts {
  const { familyName, givenName, familyKana, givenKana, birthDay, sex, postalCode, municipalityCode } =
    person;
  const { address, building, phone, secondPhone, email } = person;
  const names = { familyName, givenName, familyKana, givenKana };
  return {
    ...names,
    birthDay,
    sex,
    postalCode,
    municipalityCode,
    address,
    building,
    phone,
    secondPhone,
    email,
  };
}

export function toName(row: Pick<PersonRow, "family_name" | "given_name" | "family_kana" | "given_kana">) {
  return {
    familyName: row.family_name,
    givenName: row.given_name,
    familyKana: row.family_kana,
    givenKana: row.given_kana,
  };
}

export const ageToday = (birthDay: string, today: string) => {
  const [born, now] = [civilDay(birthDay), civilDay(today)];
  return born && now ? ageOn(born, now) : 0;
};

export function toPerson(row: Selectable<PersonRow> & { readonly today: string }): PersonAnswer {
  return {
    ...toName(row),
    organisationId: row.organisation_id,
    personId: row.person_id,
    number: row.number,
    birthDay: row.birth_day,
    age: ageToday(row.birth_day, row.today),
    sex: row.sex,
    postalCode: row.postal_code,
    municipalityCode: row.municipality_code,
    address: row.address,
    building: row.building,
    phone: row.phone,
    secondPhone: row.second_phone,
    email: row.email,
    status: row.status,
    mergedInto: row.merged_into,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
}
