import { considerations, relations } from "@yorisoi/rules/person";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import { daysFromNow, makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;
let daughter: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  daughter = await house.visitor("helper", sapporo);
});
afterAll(() => house.close());

const see = (days: object = {}) => ({ permission: "see_record", validFrom: daysFromNow(-5), ...days });
const helper = (facts: object = {}) => ({
  name: "見本の娘",
  relation: Object.keys(relations)[0],
  login: `t-${daughter.accountId}`,
  permissions: [see()],
  ...facts,
});
const add = (person: PersonAnswer, facts: object = {}) =>
  clerk.send("POST", `${personUrl(person)}/helpers`, helper(facts));

test("a helper sees what the person allowed, while it is allowed", async () => {
  const person = await makePerson(clerk);
  const made = await add(person);
  expect(made.statusCode, made.body).toBe(201);
  const { helperId, version } = made.json();
  const read = (await daughter.get(personUrl(person))).json();
  expect(read).toMatchObject({ reach: "helped", helpers: [{ helperId, hasAccount: true }] });
  expect([read.consents, read.links, read.assignments]).toEqual([undefined, undefined, undefined]);
  expect((await daughter.get("/api/people/helped")).json().people).toMatchObject([
    { personId: person.personId },
  ]);
  const ended = helper({ version, permissions: [see({ validUntil: daysFromNow(0) })] });
  const changed = await clerk.send("PUT", `${personUrl(person)}/helpers/${helperId}`, ended);
  expect(changed.json()).toMatchObject({ version: 2, permissions: [{ isInForce: false }] });
  expect((await daughter.get(personUrl(person))).statusCode).toBe(404);
  expect((await daughter.get("/api/people/helped")).json().people).toEqual([]);
});

test("what is not for the family is hidden from it", async () => {
  const person = await makePerson(clerk);
  await add(person);
  const code = Object.keys(considerations)[0];
  const url = `${personUrl(person)}/considerations`;
  await clerk.send("POST", url, { code, note: "見せてよい" });
  await clerk.send("POST", url, { code, note: "見せない", notForFamily: true });
  expect((await clerk.get(personUrl(person))).json().considerations).toHaveLength(2);
  expect((await daughter.get(personUrl(person))).json().considerations).toMatchObject([
    { note: "見せてよい" },
  ]);
});

test("changes the contact rules only with that permission", async () => {
  const person = await makePerson(clerk);
  const { helperId, version } = (await add(person)).json();
  const { contact } = (await daughter.get(personUrl(person))).json();
  const change = () => daughter.send("PUT", `${personUrl(person)}/contact`, contact);
  expect((await change()).statusCode).toBe(403);
  const permissions = [see(), { permission: "change_contact", validFrom: daysFromNow(0) }];
  await clerk.send("PUT", `${personUrl(person)}/helpers/${helperId}`, helper({ version, permissions }));
  expect((await change()).json()).toMatchObject({ version: contact.version + 1 });
  expect((await change()).statusCode).toBe(409);
});

test("proxy needs a start and an end; all that is wrong is said at once", async () => {
  const person = await makePerson(clerk);
  const answer = await add(person, {
    name: "",
    permissions: [
      { permission: "proxy", validFrom: daysFromNow(0) },
      see({ validUntil: daysFromNow(-9) }),
      { permission: "everything", validFrom: "1" },
    ],
  });
  expect(answer.statusCode).toBe(422);
  expect(paths(answer)).toEqual([
    "/name",
    "/permissions/0/validUntil",
    "/permissions/1/validUntil",
    "/permissions/2/permission",
    "/permissions/2/validFrom",
  ]);
  expect(paths(await add(person, { login: "nobody-at-all" }))).toEqual(["/login"]);
});

test("is removed with the version that was read", async () => {
  const person = await makePerson(clerk);
  const { helperId } = (await add(person)).json();
  const url = `${personUrl(person)}/helpers/${helperId}`;
  expect((await clerk.send("DELETE", url, { version: 2 })).json()).toMatchObject({
    current: { helperId, version: 1 },
  });
  expect((await clerk.send("DELETE", url, { version: 1 })).statusCode).toBe(200);
  expect((await daughter.get(personUrl(person))).statusCode).toBe(404);
  expect((await clerk.send("DELETE", url, { version: 1 })).statusCode).toBe(404);
});

test("the person adds helpers; a helper adds none", async () => {
  const person = await makePerson(clerk);
  const self = await house.visitor("person", sapporo);
  await clerk.send("POST", `${personUrl(person)}/links`, { login: `t-${self.accountId}` });
  const url = `${personUrl(person)}/helpers`;
  expect((await self.send("POST", url, helper())).statusCode).toBe(201);
  expect((await daughter.send("POST", url, helper())).statusCode).toBe(403);
});
