import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type House, hospital, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import { makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;
let doctor: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  auditor = await house.visitor("auditor", sapporo);
});
beforeEach(async () => {
  doctor = await house.visitor("attending_doctor", hospital);
});
afterAll(() => house.close());

const reason = "意識がなく、薬を知る必要がある";
const sought = ({ familyKana, givenKana, birthDay }: PersonAnswer) => ({ familyKana, givenKana, birthDay });
const find = (person: object) => doctor.send("POST", "/api/emergency/find", person);
const open = ({ organisationId, personId }: PersonAnswer, facts: object = {}) =>
  doctor.send("POST", "/api/emergency", { organisationId, personId, reason, hours: 2, ...facts });

test("the look-up is exact and says only who keeps the record", async () => {
  const person = await makePerson(clerk);
  const answer = await find(sought(person));
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.json().found).toEqual([
    { organisationId: sapporo, personId: person.personId, organisationName: "札幌市", initials: "み・た" },
  ]);
  const near = [
    { ...sought(person), givenKana: "" },
    { ...sought(person), birthDay: "1999-01-01" },
    { ...sought(person), familyKana: "みほ" },
    { ...sought(person), municipalityCode: "012025" },
  ];
  for (const each of near) expect((await find(each)).json().found).toEqual([]);
});

test("stops at ten look-ups an hour for each account, also when they come at once", async () => {
  const person = sought(await makePerson(clerk));
  const answers = await Promise.all(Array.from({ length: 12 }, () => find(person)));
  const codes = answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
  expect(codes).toEqual([...Array(10).fill(200), 429, 429]);
  const refused = answers.find(({ statusCode }) => statusCode === 429);
  expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(3000);
  doctor = await house.visitor("attending_doctor", hospital);
  expect((await find(person)).statusCode).toBe(200);
});

test("opens the record until it ends, and tells the person and the auditors", async () => {
  const person = await makePerson(clerk);
  const self = await house.visitor("person", sapporo);
  await clerk.send("POST", `${personUrl(person)}/links`, { login: `t-${self.accountId}` });
  expect((await doctor.get(personUrl(person))).statusCode).toBe(404);
  const opened = await open(person);
  expect(opened.statusCode, opened.body).toBe(201);
  const read = (await doctor.get(personUrl(person))).json();
  expect(read).toMatchObject({ reach: "emergency", certificates: [], helpers: [] });
  expect(read.consents).toBeUndefined();
  const { rows } = await house.admin.query(
    "select account_id from identity.notice where kind = 'emergency.opened' and details ->> 'personId' = $1",
    [person.personId],
  );
  expect(new Set(rows.map(({ account_id }) => account_id))).toEqual(
    new Set([self.accountId, auditor.accountId]),
  );
  const log = await house.admin.query(
    "select event, purpose from audit.event where organisation_id = $1 and person_id = $2 and account_id = $3 order by at",
    [sapporo, person.personId, doctor.accountId],
  );
  expect(log.rows).toEqual([
    { event: "emergency.opened", purpose: "emergency" },
    { event: "person.read", purpose: "emergency" },
  ]);
  const { emergencyId } = opened.json();
  expect((await self.get(`${personUrl(person)}/emergencies`)).json().emergencies).toMatchObject([
    { emergencyId },
  ]);
  const end = `${personUrl(person)}/emergencies/${emergencyId}/end`;
  expect((await clerk.send("POST", end)).statusCode).toBe(404);
  expect((await doctor.send("POST", end)).json()).toMatchObject({ isOpen: false });
  expect((await doctor.get(personUrl(person))).statusCode).toBe(404);
  expect((await doctor.get("/api/emergency/mine")).json().emergencies).toMatchObject([{ emergencyId }]);
});

test("ends by itself when its time is over", async () => {
  const person = await makePerson(clerk);
  await open(person);
  await house.admin.query(
    "update person.emergency_access set started_at = now() - interval '3 hours', until_at = now() - interval '1 second' where person_id = $1",
    [person.personId],
  );
  expect((await doctor.get(personUrl(person))).statusCode).toBe(404);
});

test("an auditor of the keeping organisation reviews, the reader does not", async () => {
  const person = await makePerson(clerk);
  const { emergencyId } = (await open(person)).json();
  const url = `${personUrl(person)}/emergencies/${emergencyId}/review`;
  expect((await doctor.send("POST", url, { review: "よし" })).statusCode).toBe(403);
  const far = await house.visitor("auditor", hospital);
  expect((await far.send("POST", url, { review: "よし" })).statusCode).toBe(404);
  const { emergencies } = (await auditor.get("/api/emergency/review")).json();
  expect(emergencies[0]).toMatchObject({ emergencyId, reason, reviewedAt: null });
  expect((await auditor.send("POST", url, { review: "必要だった" })).json()).toMatchObject({
    review: "必要だった",
  });
  expect((await auditor.send("POST", url, { review: "もう一度" })).statusCode).toBe(409);
  expect((await doctor.get("/api/emergency/review")).json().emergencies).toEqual([]);
});

test("says all that is wrong at once; a record that is not there is not found", async () => {
  const person = await makePerson(clerk);
  expect(paths(await open(person, { reason: "急ぎ", hours: 25 }))).toEqual(["/hours", "/reason"]);
  expect((await open({ ...person, personId: randomUUID() })).statusCode).toBe(404);
  expect(
    (await (await house.visitor("surveyor", sapporo)).send("POST", "/api/emergency/find", sought(person)))
      .statusCode,
  ).toBe(403);
});
