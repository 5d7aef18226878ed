import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hakodate, type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { daysFromNow, makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

const former = { familyName: "仮名旧", familyKana: "かめいきゅう", untilDay: "2010-04-01", reason: "結婚" };

async function withFormerName() {
  const person = await makePerson(clerk);
  const url = `${personUrl(person)}/former-names`;
  const added = await clerk.send("POST", url, former);
  expect(added.statusCode, added.body).toBe(201);
  return { person, url, added: added.json() };
}

const found = async (query: string) =>
  (await clerk.send("POST", "/api/people/search", { query }))
    .json()
    .people.map(({ personId }: { personId: string }) => personId);

test("is added by itself: the record shows it and is found under it", async () => {
  const { person, added } = await withFormerName();
  expect(added).toMatchObject({ ...former, familyKana: "かめいきゅう", givenName: "", version: 1 });
  const { formerNames } = (await clerk.get(personUrl(person))).json();
  expect(formerNames).toEqual([added]);
  expect(await found("仮名旧")).toContain(person.personId);
  const { rows } = await house.admin.query(
    "select details from audit.event where person_id = $1 and event = 'person.changed'",
    [person.personId],
  );
  expect(rows).toEqual([
    { details: { fields: ["formerNames"], formerNameId: added.formerNameId, how: "added" } },
  ]);
});

test("the same request twice adds one", async () => {
  const person = await makePerson(clerk);
  const url = `${personUrl(person)}/former-names`;
  const key = { "idempotency-key": randomUUID() };
  await clerk.send("POST", url, former, key);
  await clerk.send("POST", url, former, key);
  expect((await clerk.get(personUrl(person))).json().formerNames).toHaveLength(1);
});

test("is changed and removed with the version that was read, and the history keeps what it was", async () => {
  const { person, url, added } = await withFormerName();
  const one = `${url}/${added.formerNameId}`;
  const changed = await clerk.send("PUT", one, { ...former, familyName: "仮名改", version: 1 });
  expect(changed.json()).toMatchObject({ familyName: "仮名改", version: 2 });
  expect(await found("仮名旧")).not.toContain(person.personId);
  for (const second of [
    await clerk.send("PUT", one, { ...former, version: 1 }),
    await clerk.send("DELETE", one, { version: 1 }),
  ]) {
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({
      type: "urn:yorisoi:problem:changed-by-other",
      current: changed.json(),
    });
  }
  expect((await clerk.send("DELETE", one, { version: 2 })).statusCode).toBe(200);
  expect((await clerk.get(personUrl(person))).json().formerNames).toEqual([]);
  expect(await found("仮名改")).not.toContain(person.personId);
  const { changes } = (await clerk.get(`${personUrl(person)}/history`)).json();
  expect(
    changes.map(({ what, kind }: { what: string; kind: string }) => [what, kind]),
    "the latest first",
  ).toEqual([
    ["former_name", "removed"],
    ["former_name", "changed"],
  ]);
});

test("says all that is wrong, in both languages", async () => {
  const person = await makePerson(clerk);
  const url = `${personUrl(person)}/former-names`;
  const { familyName, familyKana } = person;
  const answer = await clerk.send("POST", url, { familyName, familyKana, untilDay: daysFromNow(2) });
  expect(answer.statusCode).toBe(422);
  expect(paths(answer)).toEqual(["/familyName", "/untilDay"]);
  expect(answer.json().problems[0]).toMatchObject({
    code: "same-as-present",
    message: expect.stringContaining("今の名前と同じ"),
    message_en: expect.stringContaining("present name"),
  });
  const bad = await clerk.send("POST", url, { familyName: "", familyKana: "ABC", untilDay: "2010-02-30" });
  expect(paths(bad)).toEqual(["/familyKana", "/familyName", "/untilDay"]);
  expect(bad.json().problems.map((each: { message_en: string }) => each.message_en)).toContain(
    "Enter the reading in hiragana or katakana.",
  );
});

test("another town and the person themselves cannot", async () => {
  const { person, url, added } = await withFormerName();
  const one = `${url}/${added.formerNameId}`;
  const stranger = await house.visitor("clerk", hakodate);
  const self = await house.visitor("person", sapporo);
  await house.admin.query(
    "insert into person.person_account (organisation_id, person_id, account_id, valid_from) values ($1, $2, $3, '2020-01-01')",
    [person.organisationId, person.personId, self.accountId],
  );
  expect((await self.get(personUrl(person))).json().formerNames).toHaveLength(1);
  for (const [visitor, status] of [
    [stranger, 404],
    [self, 403],
  ] as const) {
    const answers = [
      await visitor.send("POST", url, { ...former, familyName: "仮名二" }),
      await visitor.send("PUT", one, { ...former, version: 1 }),
      await visitor.send("DELETE", one, { version: 1 }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status, status]);
  }
  expect((await clerk.get(personUrl(person))).json().formerNames).toEqual([added]);
});
