import { afterAll, beforeAll, expect, test } from "vitest";
import { certificateKinds, considerations, relations } from "@yorisoi/rules/person";
import { type House, hospital, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import { daysFromNow, makePerson, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

const url = `/api/organisations/${sapporo}/merges`;
const tables =
  "person former_name search_key contact_rules certificate helper helper_permission consideration person_account assignment document consent emergency_access";

/** Every row of a record but for its versions, which only go up. */
async function dump({ personId }: PersonAnswer): Promise<Record<string, string[]>> {
  const parts: Record<string, string[]> = {};
  for (const table of tables.split(" ")) {
    const { rows } = await house.admin.query(
      `select (to_jsonb(t) - '{version,changed_at,changed_by}'::text[])::text as row from person.${table} t
       where person_id = $1 order by 1`,
      [personId],
    );
    parts[table] = rows.map(({ row }) => row);
  }
  return parts;
}

async function send(path: string, body: object): Promise<{ readonly [key: string]: string }> {
  const answer = await clerk.send("POST", path, body);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

/** A record with something in every part. */
async function fullPerson(): Promise<PersonAnswer> {
  const person = await makePerson(clerk);
  const at = personUrl(person);
  const self = await house.visitor("person", sapporo);
  const surveyor = await house.visitor("surveyor", sapporo);
  await clerk.send("PATCH", at, { version: 1, familyName: "見本改", keepFormerName: {} });
  await send(`${at}/certificates`, { kind: Object.keys(certificateKinds)[0] });
  await send(`${at}/considerations`, { code: Object.keys(considerations)[0], notForFamily: true });
  await send(`${at}/links`, { login: `t-${self.accountId}` });
  await send(`${at}/assignments`, {
    accountId: surveyor.accountId,
    role: "surveyor",
    validFrom: daysFromNow(0),
  });
  const days = { validFrom: daysFromNow(-9), validUntil: daysFromNow(9) };
  const { helperId: byHelperId } = await send(`${at}/helpers`, {
    name: "見本の家族",
    relation: Object.keys(relations)[0],
    permissions: [{ permission: "proxy", ...days }],
  });
  const document = await house.app.inject({
    method: "POST",
    url: `${at}/documents`,
    headers: {
      cookie: clerk.cookie,
      origin: "http://127.0.0.1:8080",
      "idempotency-key": person.personId,
      "content-type": "application/pdf",
    },
    payload: Buffer.from("%PDF-1.7\n"),
  });
  const { documentId } = document.json();
  const share = { toOrganisationId: hospital, resources: ["person"], purpose: "care" };
  await send(`${at}/consents`, {
    ...share,
    ...days,
    how: "paper",
    givenOn: daysFromNow(-1),
    byHelperId,
    documentId,
  });
  return (await clerk.get(at)).json().person;
}

const merging = (kept: PersonAnswer, merged: PersonAnswer) => ({
  keptId: kept.personId,
  mergedId: merged.personId,
  keptVersion: kept.version,
  mergedVersion: merged.version,
  reason: "同じ人が二度登録された",
});

const search = async (query: string) =>
  (await clerk.send("POST", "/api/people/search", { query }))
    .json()
    .people.map((p: PersonAnswer) => p.personId);

test("moves everything to the kept record; undoing restores both exactly", async () => {
  const [kept, merged] = [await fullPerson(), await fullPerson()];
  const before = [await dump(kept), await dump(merged)];
  expect(
    Object.entries(before[1] ?? {})
      .filter(([, rows]) => rows.length === 0)
      .map(([name]) => name),
  ).toEqual(["emergency_access"]);
  const { mergeId } = await send(url, merging(kept, merged));
  const whole = (await clerk.get(personUrl(kept))).json();
  for (const part of ["certificates", "considerations", "helpers", "consents", "links", "assignments"]) {
    expect(whole[part], part).toHaveLength(2);
  }
  expect(whole.merges).toMatchObject([{ mergeId, mergedId: merged.personId, undoneAt: null }]);
  expect((await clerk.get(personUrl(merged))).json().person).toMatchObject({
    status: "merged",
    mergedInto: kept.personId,
  });
  expect(await search(merged.familyKana)).toEqual([kept.personId]);
  const undone = await clerk.send("POST", `${url}/${mergeId}/undo`);
  expect(undone.statusCode, undone.body).toBe(200);
  expect([await dump(kept), await dump(merged)]).toEqual(before);
  expect(await search(merged.familyKana)).toEqual([merged.personId]);
  expect((await clerk.send("POST", `${url}/${mergeId}/undo`)).statusCode).toBe(409);
  const { rows } = await house.admin.query(
    "select event, person_id from audit.event where details ->> 'mergeId' = $1 order by at",
    [mergeId],
  );
  expect(rows.map(({ event }) => event)).toEqual([
    ...Array(2).fill("person.merged"),
    ...Array(2).fill("person.unmerged"),
  ]);
});

test("what came in since the merge stays with the kept record", async () => {
  const [kept, merged] = [await makePerson(clerk), await makePerson(clerk)];
  const { mergeId } = await send(url, merging(kept, merged));
  await send(`${personUrl(kept)}/certificates`, { kind: Object.keys(certificateKinds)[0] });
  await clerk.send("POST", `${url}/${mergeId}/undo`);
  expect((await clerk.get(personUrl(kept))).json().certificates).toHaveLength(1);
  expect((await clerk.get(personUrl(merged))).json().certificates).toHaveLength(0);
});

test("a merged record cannot be changed, merged again or assigned", async () => {
  const [kept, merged] = [await makePerson(clerk), await makePerson(clerk)];
  await send(url, merging(kept, merged));
  const third = await makePerson(clerk);
  expect((await clerk.send("PATCH", personUrl(merged), { version: 2, phone: "1" })).statusCode).toBe(409);
  expect((await clerk.send("POST", url, { ...merging(third, merged), mergedVersion: 2 })).statusCode).toBe(
    409,
  );
});

test("a chain of merges is undone from its end", async () => {
  const [a, b, c] = [await makePerson(clerk), await makePerson(clerk), await makePerson(clerk)];
  const before = [await dump(a), await dump(b), await dump(c)];
  const first = await send(url, merging(a, b));
  const second = await send(url, { ...merging(c, a), mergedVersion: 2 });
  expect(await search(b.familyKana)).toEqual([c.personId]);
  expect((await clerk.send("POST", `${url}/${first["mergeId"]}/undo`)).statusCode).toBe(409);
  await clerk.send("POST", `${url}/${second["mergeId"]}/undo`);
  await clerk.send("POST", `${url}/${first["mergeId"]}/undo`);
  expect([await dump(a), await dump(b), await dump(c)]).toEqual(before);
});

test("needs both versions as they were read", async () => {
  const [kept, merged] = [await makePerson(clerk), await makePerson(clerk)];
  await clerk.send("PATCH", personUrl(merged), { version: 1, phone: "1" });
  const answer = await clerk.send("POST", url, merging(kept, merged));
  expect(answer.json()).toMatchObject({ status: 409, current: { personId: merged.personId, version: 2 } });
});
