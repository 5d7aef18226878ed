import { considerations } from "@yorisoi/rules/person";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, hospital, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { daysFromNow, makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;
let surveyor: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  surveyor = await house.visitor("surveyor", sapporo);
});
afterAll(() => house.close());

const assign = (person: Parameters<typeof personUrl>[0], facts: object = {}) =>
  clerk.send("POST", `${personUrl(person)}/assignments`, {
    accountId: surveyor.accountId,
    role: "surveyor",
    validFrom: daysFromNow(0),
    ...facts,
  });

test("a surveyor sees a record only while assigned", async () => {
  const [person, other] = [await makePerson(clerk), await makePerson(clerk)];
  expect((await surveyor.get(personUrl(person))).statusCode).toBe(404);
  const made = await assign(person);
  expect(made.statusCode, made.body).toBe(201);
  const read = (await surveyor.get(personUrl(person))).json();
  expect(read).toMatchObject({ reach: "assigned", person: { personId: person.personId } });
  expect(read.consents).toBeUndefined();
  expect((await surveyor.get(personUrl(other))).statusCode).toBe(404);
  expect((await surveyor.get("/api/people/assigned")).json().people).toMatchObject([
    { personId: person.personId, organisationName: expect.any(String) },
  ]);
  const { assignmentId, version } = made.json();
  const end = `${personUrl(person)}/assignments/${assignmentId}/end`;
  expect((await clerk.send("POST", end, { version: version + 1 })).statusCode).toBe(409);
  expect((await clerk.send("POST", end, { version })).statusCode).toBe(200);
  expect((await surveyor.get(personUrl(person))).statusCode).toBe(404);
});

test("an assignment of next week does not open the record today", async () => {
  const person = await makePerson(clerk);
  expect((await assign(person, { validFrom: daysFromNow(7) })).statusCode).toBe(201);
  expect((await surveyor.get(personUrl(person))).statusCode).toBe(404);
});

test("only someone with that role here can be assigned", async () => {
  const person = await makePerson(clerk);
  const doctor = await house.visitor("attending_doctor", hospital);
  const answer = await assign(person, { accountId: doctor.accountId, role: "attending_doctor" });
  expect([answer.statusCode, paths(answer)]).toEqual([422, ["/accountId"]]);
  const wrong = await assign(person, {
    role: "clerk",
    validFrom: daysFromNow(3),
    validUntil: daysFromNow(1),
  });
  expect([wrong.statusCode, paths(wrong)]).toEqual([422, ["/role", "/validUntil"]]);
  const { accounts } = (await clerk.get("/api/people/assignable")).json();
  expect(accounts).toMatchObject([{ accountId: surveyor.accountId, role: "surveyor" }]);
});

test("a surveyor adds considerations where assigned, and changes nothing else", async () => {
  const [person, other] = [await makePerson(clerk), await makePerson(clerk)];
  await assign(person);
  const consideration = { code: Object.keys(considerations)[0] };
  const add = (to: typeof person) => surveyor.send("POST", `${personUrl(to)}/considerations`, consideration);
  expect([(await add(person)).statusCode, (await add(other)).statusCode]).toEqual([201, 404]);
  expect((await surveyor.send("PATCH", personUrl(person), { version: 1, phone: "1" })).statusCode).toBe(403);
});
