import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type House,
  hakodate,
  hospital,
  openHouse,
  ORIGIN,
  sapporo,
  type Visitor,
} from "../../../test/house.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import { daysFromNow, makePerson, paths, personUrl } from "../test-person.ts";

let house: House;
let clerk: Visitor;
let nurse: Visitor;

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  nurse = await house.visitor("facility_staff", hospital);
});
afterAll(() => house.close());

const consent = (facts: object = {}) => ({
  toOrganisationId: hospital,
  resources: ["person", "contact"],
  purpose: "care",
  validFrom: daysFromNow(-1),
  validUntil: daysFromNow(30),
  how: "in_person",
  givenOn: daysFromNow(-1),
  ...facts,
});

const give = (person: PersonAnswer, facts: object = {}) =>
  clerk.send("POST", `${personUrl(person)}/consents`, consent(facts));

test("shows just what was consented to, says until when, and writes the purpose down", async () => {
  const person = await makePerson(clerk);
  expect((await nurse.get(personUrl(person))).statusCode).toBe(404);
  const given = await give(person);
  expect(given.statusCode, given.body).toBe(201);
  const read = (await nurse.get(personUrl(person))).json();
  expect(read).toMatchObject({
    reach: "shared",
    shared: [{ resources: ["contact", "person"], purpose: "care", validUntil: daysFromNow(30) }],
    contact: { version: 1 },
  });
  expect([read.certificates, read.considerations, read.helpers]).toEqual([undefined, undefined, undefined]);
  await nurse.get(`${personUrl(person)}?purpose=disaster`);
  const { rows } = await house.admin.query(
    "select purpose from audit.event where event = 'person.read' and person_id = $1 and organisation_id = $2 order by at",
    [person.personId, sapporo],
  );
  expect(rows).toEqual([{ purpose: "care" }, { purpose: "disaster" }]);
});

test("lists those who consented", async () => {
  const person = await makePerson(clerk);
  await give(person);
  const { people } = (await nurse.get("/api/people/shared")).json();
  expect(people.find((line: PersonAnswer) => line.personId === person.personId)).toMatchObject({
    organisationId: sapporo,
    shared: [{ purpose: "care" }],
  });
});

test("nothing is shared before, after, when withdrawn, to another organisation", async () => {
  const people = await Promise.all([1, 2, 3, 4].map(() => makePerson(clerk)));
  const [early, late, withdrawn, elsewhere] = people as [
    PersonAnswer,
    PersonAnswer,
    PersonAnswer,
    PersonAnswer,
  ];
  await give(early, { validFrom: daysFromNow(1) });
  await give(late, { validFrom: daysFromNow(-9), validUntil: daysFromNow(0) });
  await give(elsewhere, { toOrganisationId: hakodate });
  const { consentId, version } = (await give(withdrawn)).json();
  expect((await nurse.get(personUrl(withdrawn))).statusCode).toBe(200);
  const url = `${personUrl(withdrawn)}/consents/${consentId}/withdraw`;
  expect(paths(await clerk.send("POST", url, { version, reason: " " }))).toEqual(["/reason"]);
  const done = await clerk.send("POST", url, { version, reason: "本人の希望" });
  expect(done.json()).toMatchObject({ isInForce: false, withdrawnReason: "本人の希望" });
  expect((await clerk.send("POST", url, { version: version + 1, reason: "もう一度" })).statusCode).toBe(409);
  for (const person of people) expect((await nurse.get(personUrl(person))).statusCode).toBe(404);
});

test("the receiving organisation changes nothing", async () => {
  const person = await makePerson(clerk);
  await give(person);
  expect((await nurse.send("PATCH", personUrl(person), { version: 1, phone: "1" })).statusCode).toBe(403);
  expect((await nurse.get(`${personUrl(person)}/history`)).statusCode).toBe(404);
});

test("the own organisation needs no consent", async () => {
  const answer = await give(await makePerson(clerk), { toOrganisationId: sapporo });
  expect(paths(answer)).toEqual(["/toOrganisationId"]);
});

test("says all that is wrong with a consent at once", async () => {
  const person = await makePerson(clerk);
  const shape = await give(person, {
    resources: ["history"],
    purpose: "curiosity",
    validUntil: daysFromNow(-2),
    how: "paper",
  });
  expect(paths(shape)).toEqual(["/documentId", "/purpose", "/resources/0", "/validUntil"]);
  const facts = await give(person, {
    toOrganisationId: randomUUID(),
    how: "online",
    givenOn: daysFromNow(2),
    byHelperId: randomUUID(),
    documentId: randomUUID(),
  });
  expect(paths(facts)).toEqual(["/byHelperId", "/documentId", "/givenOn", "/how", "/toOrganisationId"]);
});

test("the person consents on line and withdraws", async () => {
  const person = await makePerson(clerk);
  const self = await house.visitor("person", sapporo);
  await clerk.send("POST", `${personUrl(person)}/links`, { login: `t-${self.accountId}` });
  const url = `${personUrl(person)}/consents`;
  expect(paths(await self.send("POST", url, consent()))).toEqual(["/how"]);
  const given = await self.send("POST", url, consent({ how: "online" }));
  expect(given.statusCode, given.body).toBe(201);
  expect((await self.get(url)).json().consents).toHaveLength(1);
  const { consentId, version } = given.json();
  const withdrawal = { version, reason: "やめます" };
  expect((await self.send("POST", `${url}/${consentId}/withdraw`, withdrawal)).statusCode).toBe(200);
});

const upload = (person: PersonAnswer, content: Buffer, type: string, by = clerk) =>
  house.app.inject({
    method: "POST",
    url: `${personUrl(person)}/documents`,
    headers: { cookie: by.cookie, origin: ORIGIN, "idempotency-key": randomUUID(), "content-type": type },
    payload: content,
  });

const pdf = Buffer.from("%PDF-1.7\nsample\n");

test("a paper consent carries its scan, which comes back as it was", async () => {
  const person = await makePerson(clerk);
  const stored = await upload(person, pdf, "application/pdf");
  expect(stored.statusCode, stored.body).toBe(201);
  const { documentId } = stored.json();
  expect((await give(person, { how: "paper", documentId })).statusCode).toBe(201);
  const read = await clerk.get(`${personUrl(person)}/documents/${documentId}`);
  expect(read.rawPayload.equals(pdf)).toBe(true);
  expect(read.headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="document.pdf"',
    "x-content-type-options": "nosniff",
  });
  expect((await nurse.get(`${personUrl(person)}/documents/${documentId}`)).statusCode).toBe(404);
});

test("takes no other files, no liars and nothing over 10 MiB", async () => {
  const person = await makePerson(clerk);
  const big = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
  const answers = [
    await upload(person, Buffer.from("<script>"), "text/html"),
    await upload(person, Buffer.from("<script>"), "application/pdf"),
    await upload(person, pdf, "image/png"),
    await upload(person, Buffer.from("{}"), "application/json"),
    await upload(person, big, "application/pdf"),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([415, 415, 415, 415, 413]);
  expect(answers.map((answer) => answer.json().type.split(":").at(-1))).toEqual([
    ...Array(4).fill("wrong-media"),
    "document-too-large",
  ]);
});
