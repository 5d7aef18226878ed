import { certificateKinds } from "@yorisoi/rules/person";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, hospital, openHouse, sapporo, type Visitor } from "../../../test/house.ts";
import { daysFromNow, makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

const [kind] = Object.keys(certificateKinds);

test("shows each change with before and after, who and when", async () => {
  const person = await makePerson(clerk);
  const url = personUrl(person);
  await clerk.send("PATCH", url, { version: 1, phone: "011-000-0001" });
  await clerk.send("PATCH", url, { version: 2, phone: "011-000-0002" });
  const made = (await clerk.send("POST", `${url}/certificates`, { kind, number: "1" })).json();
  const one = `${url}/certificates/${made.certificateId}`;
  expect((await clerk.send("PUT", one, { kind, number: "2", version: 1 })).statusCode).toBe(200);
  const old = await clerk.send("PUT", one, { kind, number: "3", version: 1 });
  expect(old.json()).toMatchObject({ status: 409, current: { number: "2", version: 2 } });
  expect((await clerk.send("DELETE", one, { version: 2 })).statusCode).toBe(200);
  const { changes, next } = (await clerk.get(`${url}/history`)).json();
  expect(next).toBeNull();
  expect(changes.map((change: Record<string, unknown>) => [change["what"], change["kind"]])).toEqual([
    ["certificate", "removed"],
    ["certificate", "changed"],
    ["person", "changed"],
    ["person", "changed"],
  ]);
  expect(changes[1].fields).toEqual([{ field: "number", before: "1", after: "2" }]);
  expect(changes[2]).toMatchObject({
    fields: [{ field: "phone", before: "011-000-0001", after: "011-000-0002" }],
    by: { isSelf: true, displayName: expect.any(String) },
  });
  const page = (await clerk.get(`${url}/history?limit=1&after=1`)).json();
  expect([page.changes, page.next]).toEqual([[changes[1]], 2]);
});

test("the person reads the history, a surveyor does not", async () => {
  const person = await makePerson(clerk);
  const url = personUrl(person);
  const [self, surveyor] = [await house.visitor("person", sapporo), await house.visitor("surveyor", sapporo)];
  await clerk.send("POST", `${url}/links`, { login: `t-${self.accountId}` });
  const assignment = { accountId: surveyor.accountId, role: "surveyor", validFrom: daysFromNow(0) };
  await clerk.send("POST", `${url}/assignments`, assignment);
  await clerk.send("PATCH", url, { version: 1, address: "見本町" });
  expect((await self.get(`${url}/history`)).json().changes).toMatchObject([{ what: "person" }]);
  expect((await surveyor.get(`${url}/history`)).statusCode).toBe(403);
});

test("the person sees who looked, when, what and why, page by page", async () => {
  const person = await makePerson(clerk);
  const url = personUrl(person);
  const self = await house.visitor("person", sapporo);
  const doctor = await house.visitor("attending_doctor", hospital);
  await clerk.send("POST", `${url}/links`, { login: `t-${self.accountId}` });
  await clerk.send("POST", `${url}/consents`, {
    toOrganisationId: hospital,
    resources: ["person"],
    purpose: "care",
    validFrom: daysFromNow(-1),
    validUntil: daysFromNow(1),
    how: "in_person",
    givenOn: daysFromNow(-1),
  });
  await doctor.get(url);
  const { entries } = (await self.get(`${url}/access-log`)).json();
  expect(entries.map(({ event }: { event: string }) => event)).toEqual([
    "person.read",
    "consent.given",
    "link.added",
    "person.created",
  ]);
  expect(entries[0]).toMatchObject({
    words: { ja: "記録を見ました" },
    who: { isSelf: false, displayName: null, role: "attending_doctor", roleWords: { ja: "主治医" } },
    purposeWords: { ja: "診療と療養の支援のため" },
  });
  expect(entries[0].who.organisationName).not.toBe("");
  const first = (await self.get(`${url}/access-log?limit=3`)).json();
  const second = (await self.get(`${url}/access-log?limit=3&after=${first.next}`)).json();
  expect(second.entries.map(({ event }: { event: string }) => event)).toContain("person.created");
  expect((await clerk.get(`${url}/access-log`)).statusCode).toBe(403);
  const other = await makePerson(clerk);
  expect((await self.get(`${personUrl(other)}/access-log`)).statusCode).toBe(404);
});

test("after a merge the log shows what was done with the merged record, marked, until the merge is undone", async () => {
  const [kept, merged, twice] = [await makePerson(clerk), await makePerson(clerk), await makePerson(clerk)];
  const self = await house.visitor("person", sapporo);
  const doctor = await house.visitor("attending_doctor", hospital);
  await clerk.send("POST", `${personUrl(kept)}/links`, { login: `t-${self.accountId}` });
  await house.admin.query(
    `insert into person.emergency_access (organisation_id, person_id, emergency_id, account_id, by_organisation_id, by_role,
      reason, until_at) values ($1, $2, gen_random_uuid(), $3, $4, 'attending_doctor', '意識がなく、連絡先が要るため', now() + interval '1 hour')`,
    [sapporo, merged.personId, doctor.accountId, hospital],
  );
  expect((await doctor.get(personUrl(merged))).statusCode).toBe(200);
  const merge = async (into: typeof kept, from: typeof kept) => {
    const version = async (of: typeof kept) => (await clerk.get(personUrl(of))).json().person.version;
    const answer = await clerk.send("POST", `/api/organisations/${sapporo}/merges`, {
      keptId: into.personId,
      mergedId: from.personId,
      keptVersion: await version(into),
      mergedVersion: await version(from),
      reason: "同じ人",
    });
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().mergeId;
  };
  await merge(merged, twice);
  const mergeId = await merge(kept, merged);
  const log = async () => (await self.get(`${personUrl(kept)}/access-log?limit=100`)).json().entries;
  const marks = (entries: readonly { readonly mergedNumber: number | null }[]) =>
    new Set(entries.map(({ mergedNumber }) => mergedNumber));
  const entries = await log();
  expect(marks(entries)).toEqual(new Set([null, merged.number, twice.number]));
  expect(entries).toContainEqual(
    expect.objectContaining({
      event: "person.read",
      mergedNumber: merged.number,
      who: expect.objectContaining({ role: "attending_doctor", displayName: null }),
    }),
  );
  const first = (await self.get(`${personUrl(kept)}/access-log?limit=2`)).json();
  const rest = (await self.get(`${personUrl(kept)}/access-log?limit=100&after=${first.next}`)).json();
  // Each look at the log is an entry of its own.
  expect([...first.entries, ...rest.entries].slice(1)).toEqual(entries);
  await clerk.send("POST", `/api/organisations/${sapporo}/merges/${mergeId}/undo`);
  expect(marks(await log())).toEqual(new Set([null]));
});

test("an unknown kind of certificate and days the wrong way round are both said", async () => {
  const person = await makePerson(clerk);
  const wrong = { kind: "?", validFrom: daysFromNow(1), validUntil: daysFromNow(0) };
  expect(paths(await clerk.send("POST", `${personUrl(person)}/certificates`, wrong))).toEqual([
    "/kind",
    "/validUntil",
  ]);
});
