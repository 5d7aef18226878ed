import { expect } from "vitest";
import type { Visitor } from "../../test/house.ts";
import type { PersonKey } from "./fields.schema.ts";
import type { PersonAnswer } from "./record/person.schema.ts";

let nth = 0;
/** Without vowels alone, which the search folds into long ones. */
const letters = "かさたなはまやらわけ";

/** A reading that no other made-up person of this test file has, nor begins with. */
const madeUp = (n: number) =>
  Array.from(String(n).padStart(4, "0"), (digit) => letters[Number(digit)] ?? "").join("");

/** Facts of a clearly fictitious person, each with another name and birth day. */
export function newPerson(facts: Readonly<Record<string, unknown>> = {}) {
  nth++;
  return {
    familyName: `見本${nth}`,
    givenName: `試${nth}`,
    familyKana: `みほん${madeUp(nth)}`,
    givenKana: `ため${madeUp(nth)}`,
    birthDay: new Date(Date.UTC(1950, 0, nth * 3)).toISOString().slice(0, 10),
    sex: "unrecorded",
    ...facts,
  };
}

export const personUrl = ({ organisationId, personId }: PersonKey) =>
  `/api/organisations/${organisationId}/people/${personId}`;

/** A record made through the API. */
export async function makePerson(by: Visitor, facts: Readonly<Record<string, unknown>> = {}) {
  const made = await by.send("POST", "/api/people", newPerson(facts));
  expect(made.statusCode, made.body).toBe(201);
  return made.json<PersonAnswer>();
}

/** A day some days from now, in Japan. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);
}

export const paths = (answer: { json(): { problems?: { path: string }[] } }) =>
  (answer.json().problems ?? []).map(({ path }) => path).toSorted();
