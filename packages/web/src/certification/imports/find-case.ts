import { ask } from "../../app/asking/index.ts";
import type { CaseLines } from "../answers.ts";
import type { ImportKind } from "./answer.ts";

interface Found {
  readonly people: readonly {
    readonly personId: string;
    readonly number: number;
    readonly familyName: string;
    readonly givenName: string;
  }[];
}

const casesBy = (query: string, open: boolean) =>
  ask<CaseLines>("POST", "/api/cases/search", { body: { query, open, limit: 100 } });

/** The open case of a person by the number of the record. */
async function caseOfPerson(number: string): Promise<string | null> {
  const { people } = await ask<Found>("POST", "/api/people/search", { body: { query: number } });
  const person = people.find((one) => one.number === Number(number));
  if (!person) return null;
  const { cases } = await casesBy(`${person.familyName} ${person.givenName}`, true);
  return cases.find((one) => one.person?.personId === person.personId)?.caseId ?? null;
}

/** The case a row of a table went into, by the number that stands in it; null when it is not there any more. */
export async function findCase(kind: ImportKind, rowKey: string): Promise<string | null> {
  if (kind === "applications") return caseOfPerson(rowKey);
  const { cases } = await casesBy(rowKey, false);
  return cases.find(({ number }) => number === Number(rowKey))?.caseId ?? null;
}
