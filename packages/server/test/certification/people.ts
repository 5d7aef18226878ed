import { type FieldChange, snapshotOf } from "@yorisoi/rules/certification";
import type { ActId } from "@yorisoi/rules/certification/case";
import { expect } from "vitest";
import { valuesOf } from "../../../rules/test/whole-application.ts";
import { newId } from "../../src/database/index.ts";
import { daysFromNow, makePerson } from "../../src/person/test-person.ts";
import { type House, hospital, sapporo, type Visitor } from "../house.ts";

export { daysFromNow, makePerson };

/** What a story needs of a house: in process, or over HTTP for a browser. */
export type Stage = Pick<House, "visitor" | "admin">;

/** Everybody who has a part in a case of Sapporo, signed in. */
export async function castOf(house: Stage) {
  const clerk = await house.visitor("clerk", sapporo);
  const surveyor = await house.visitor("surveyor", sapporo);
  const doctor = await house.visitor("attending_doctor", hospital);
  const registered = await clerk.send("PUT", `/api/surveyors/${surveyor.accountId}`, {
    organisationId: sapporo,
    qualifications: ["public_health_nurse"],
    trainedOn: "2020-04-01",
    version: 0,
  });
  expect(registered.statusCode, registered.body).toBe(200);
  return { clerk, surveyor, doctor };
}

export type Cast = Awaited<ReturnType<typeof castOf>>;

/** A person of Sapporo with an account, and a case that was just begun by the clerk. */
export async function beginCase(house: Stage, { clerk }: Cast) {
  const { personId } = await makePerson(clerk);
  const person = await house.visitor("person", sapporo);
  await house.admin.query(
    "insert into person.person_account (organisation_id, person_id, account_id, valid_from) values ($1, $2, $3, '2020-01-01')",
    [sapporo, personId, person.accountId],
  );
  const begun = await clerk.send("POST", "/api/cases", { organisationId: sapporo, personId, kind: "new" });
  expect(begun.statusCode, begun.body).toBe(201);
  return { personId, person, caseId: begun.json().caseId as string };
}

export const act = (by: Visitor, caseId: string, id: ActId, data: object = {}, more: object = {}) =>
  by.send("POST", `/api/cases/${caseId}/acts`, { id: newId(), act: id, data, ...more });

/** The same, which has to succeed; goes on in spite of what only warns. */
export async function done(by: Visitor, caseId: string, id: ActId, data: object = {}, more: object = {}) {
  const goOn = [
    "explained",
    "receipt",
    "coordinated",
    "pack_read",
    "past_use",
    "companion_settled",
    "visited",
    "state_form_first",
  ];
  const answer = await act(by, caseId, id, data, { goOn, ...more });
  expect(answer.statusCode, `${id}: ${answer.body}`).toBe(200);
  return answer.json();
}

/** Values written into a document by somebody who sees what stands there, each as a change of its own. */
export async function write(
  by: Visitor,
  caseId: string,
  document: string,
  values: Readonly<Record<string, unknown>> | Iterable<readonly [string, unknown]>,
) {
  const url = `/api/cases/${caseId}/documents/${document}`;
  const read = await by.get(url);
  expect(read.statusCode, read.body).toBe(200);
  const { heads } = snapshotOf(read.json<{ changes: FieldChange[] }>().changes);
  const entries = Symbol.iterator in values ? [...values] : Object.entries(values);
  const changes = entries.map(([key, value]) => ({
    id: newId(),
    key,
    value,
    parents: (heads.get(key) ?? []).map(({ id }) => id),
    madeAt: new Date().toISOString(),
    device: "test",
  }));
  for (let at = 0; at < changes.length; at += 400) {
    const answer = await by.send("POST", `${url}/changes`, { changes: changes.slice(at, at + 400) });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json().refused).toEqual([]);
  }
}

const fromTheRecord = ["applicant.name", "applicant.kana", "applicant.birthDay"];

/** An application with all that is needed to accept it; who the person is, the record has filled in. */
export const application = [...valuesOf()].filter(([key]) => !fromTheRecord.includes(key));

/** The overview as short as it may be. */
export const overview = {
  "survey.day": "2026-04-10",
  "survey.surveyor": "試験 調査員",
  "wishes.person": "家でくらし続けたい。",
};
