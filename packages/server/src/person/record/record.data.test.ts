import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, hakodate, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { makePerson, newPerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;
let stranger: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  stranger = await house.visitor("clerk", hakodate);
});
afterAll(() => house.close());

const events = async (personId: string) =>
  (
    await house.admin.query("select event from audit.event where person_id = $1 order by at", [personId])
  ).rows.map(({ event }) => event);

test("a clerk makes a record and reads it whole; both are in the audit log", async () => {
  const person = await makePerson(clerk);
  const read = await clerk.get(personUrl(person));
  expect(read.statusCode, read.body).toBe(200);
  expect(read.json()).toMatchObject({
    reach: "organisation",
    person,
    formerNames: [],
    certificates: [],
    helpers: [],
    considerations: [],
    consents: [],
    contact: { version: 1 },
  });
  expect(await events(person.personId)).toEqual(["person.created", "person.read"]);
});

test("numbers follow each other within an organisation", async () => {
  const [first, second] = [await makePerson(clerk), await makePerson(clerk)];
  expect(second.number).toBe(first.number + 1);
  expect((await makePerson(stranger)).number).toBe(1);
});

test("the same request twice, or two at once, makes one record", async () => {
  const facts = newPerson();
  const key = { "idempotency-key": randomUUID() };
  const both = await Promise.all([1, 2].map(() => clerk.send("POST", "/api/people", facts, key)));
  const again = await clerk.send("POST", "/api/people", facts, key);
  const ids = [...both, again].map((answer) => answer.json().personId);
  expect(new Set(ids).size).toBe(1);
  const { rows } = await house.admin.query("select from person.person where family_kana = $1", [
    facts.familyKana,
  ]);
  expect(rows).toHaveLength(1);
});

test("says all that is wrong at once, and makes nothing", async () => {
  const wrong = { familyName: "", familyKana: "ABC", birthDay: "2023-02-29", sex: "?", postalCode: "1" };
  const answer = await clerk.send("POST", "/api/people", newPerson(wrong));
  expect(answer.statusCode).toBe(422);
  expect(paths(answer)).toEqual(["/birthDay", "/familyKana", "/familyName", "/postalCode", "/sex"]);
});

test("a probable duplicate has to be compared first", async () => {
  const facts = newPerson();
  const first = (await clerk.send("POST", "/api/people", facts)).json();
  const asked = await clerk.send("POST", "/api/people/duplicates", facts);
  expect(asked.statusCode, asked.body).toBe(200);
  expect(asked.json().duplicates).toMatchObject([{ personId: first.personId, likeness: "probable" }]);
  const refused = await clerk.send("POST", "/api/people", facts);
  expect(refused.statusCode).toBe(409);
  expect(refused.json().current.duplicates).toMatchObject([{ personId: first.personId }]);
  const made = await clerk.send("POST", "/api/people", { ...facts, despite: [first.personId] });
  expect(made.statusCode).toBe(201);
});

test("another town sees nothing of it and changes nothing", async () => {
  const person = await makePerson(clerk);
  const url = personUrl(person);
  const answers = [
    await stranger.get(url),
    await stranger.get(`${url}/history`),
    await stranger.get(`${url}/consents`),
    await stranger.send("PATCH", url, { version: 1, phone: "1" }),
    await stranger.send("POST", `${url}/links`, { login: "nobody-here" }),
    await stranger.send("PUT", `${url}/contact`, {
      version: 1,
      rules: (await clerk.get(url)).json().contact.rules,
    }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
  expect((await clerk.get(url)).json().person.version).toBe(1);
});

test("an id that is none is not found", async () => {
  expect((await clerk.get(`/api/organisations/${sapporo}/people/1'%20or%20true`)).statusCode).toBe(404);
  expect((await clerk.get(personUrl({ organisationId: sapporo, personId: randomUUID() }))).statusCode).toBe(
    404,
  );
});

test("who comes second with an old version sees what is stored now", async () => {
  const person = await makePerson(clerk);
  const url = personUrl(person);
  const first = await clerk.send("PATCH", url, { version: 1, phone: "011-000-0001" });
  expect(first.json()).toMatchObject({ version: 2, phone: "011-000-0001", familyName: person.familyName });
  const second = await clerk.send("PATCH", url, { version: 1, phone: "011-000-0002" });
  expect(second.statusCode).toBe(409);
  expect(second.json()).toMatchObject({
    type: "urn:yorisoi:problem:changed-by-other",
    current: first.json(),
  });
});

test("keeps a former name when asked", async () => {
  const person = await makePerson(clerk);
  const change = { version: 1, familyName: "見本新", keepFormerName: { reason: "結婚" } };
  expect((await clerk.send("PATCH", personUrl(person), change)).statusCode).toBe(200);
  const { formerNames } = (await clerk.get(personUrl(person))).json();
  expect(formerNames).toMatchObject([{ familyName: person.familyName, reason: "結婚" }]);
});

test("roles without a right are refused by the policy, and it is recorded", async () => {
  const board = await house.visitor("board_member", sapporo);
  const answer = await board.send("POST", "/api/people", newPerson());
  expect(answer.json()).toMatchObject({ status: 403, type: "urn:yorisoi:problem:not-allowed" });
  const { rows } = await house.admin.query(
    "select details from audit.event where event = 'request.refused' and account_id = $1",
    [board.accountId],
  );
  expect(rows).toHaveLength(1);
});

test("the database alone refuses when the policy function says yes to all", async () => {
  const open = await openHouse({ may: () => true });
  try {
    const board = await open.visitor("board_member", sapporo);
    expect((await board.send("POST", "/api/people", newPerson())).statusCode).toBe(403);
    const person = await makePerson(await open.visitor("clerk", sapporo));
    expect((await board.get(personUrl(person))).statusCode).toBe(404);
    const secretary = await open.visitor("board_secretary", sapporo);
    const read = (await secretary.get(personUrl(person))).json();
    expect(read.parts.toSorted()).toEqual(["contact", "person"]);
    expect(read.certificates).toBeUndefined();
  } finally {
    await open.close();
  }
});
