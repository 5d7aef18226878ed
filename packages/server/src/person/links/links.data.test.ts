import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

test("a person opens the own record, and no other, while linked", async () => {
  const [person, other] = [await makePerson(clerk), await makePerson(clerk)];
  const self = await house.visitor("person", sapporo);
  const url = `${personUrl(person)}/links`;
  expect((await self.get(personUrl(person))).statusCode).toBe(404);
  const made = await clerk.send("POST", url, { login: `T-${self.accountId}` });
  expect(made.statusCode, made.body).toBe(201);
  expect(made.json()).toMatchObject({ accountId: self.accountId, hasRole: true, isInForce: true });
  expect((await self.get(personUrl(person))).json()).toMatchObject({ reach: "own" });
  expect((await self.get("/api/people/mine")).json().people).toMatchObject([{ personId: person.personId }]);
  expect((await self.get(personUrl(other))).statusCode).toBe(404);
  expect((await clerk.send("POST", url, { login: `t-${self.accountId}` })).statusCode).toBe(409);
  expect((await clerk.send("POST", `${url}/${self.accountId}/end`)).statusCode).toBe(200);
  expect((await self.get(personUrl(person))).statusCode).toBe(404);
  expect((await clerk.send("POST", url, { login: `t-${self.accountId}` })).statusCode).toBe(201);
  expect((await self.get(personUrl(person))).statusCode).toBe(200);
});

test("a sign-in name that is not exact finds nobody", async () => {
  const person = await makePerson(clerk);
  const answer = await clerk.send("POST", `${personUrl(person)}/links`, { login: "t-%" });
  expect([answer.statusCode, paths(answer)]).toEqual([422, ["/login"]]);
});

test("a person cannot link someone else", async () => {
  const person = await makePerson(clerk);
  const self = await house.visitor("person", sapporo);
  await clerk.send("POST", `${personUrl(person)}/links`, { login: `t-${self.accountId}` });
  const answer = await self.send("POST", `${personUrl(person)}/links`, { login: `t-${clerk.accountId}` });
  expect(answer.statusCode).toBe(403);
});
