import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo, type Visitor } from "../test/house.ts";
import { guardedRoutes, idsOf, roleFor, visitorsOf } from "../test/outsider/guarded.ts";
import { sampleBody, textPlaces, withText } from "../test/outsider/text-fields.ts";
import { addressOf, bodies, type Ids } from "../test/policy/requests.ts";
import { makeScene, type Scene } from "../test/policy/scene.ts";
import { makePerson, personUrl } from "../test/outsider/inside.ts";

/** What strangers type into fields: for SQL, for templates, for pages, and what no table can hold. */
const attacks = [
  "'; drop table person.person; --",
  "' or 1=1 --",
  "%",
  "_\\",
  "\u0000",
  "見\u0000本",
  "\ud800",
  "$".concat("{process.env.PATH}{{7*7}}"),
  "<script>alert(1)</script>",
  "長".repeat(60_000),
];

let house: House;
let scene: Scene;
let ids: Ids;
let clerk: Visitor;
beforeAll(async () => {
  house = await openHouse();
  scene = await makeScene(house.admin);
  ids = await idsOf(house, scene);
  clerk = await house.visitor("clerk", sapporo);
  // The two records of the scene were made without taking a number.
  await house.admin.query("insert into person.number_series (organisation_id, last_number) values ($1, 2)", [
    scene.keeper,
  ]);
});
afterAll(() => house.close());

async function tables(): Promise<number> {
  const { rows } = await house.admin.query<{ n: number }>(
    "select count(*)::int as n from pg_tables where schemaname in ('person', 'identity', 'audit', 'http', 'app', 'disease', 'certification')",
  );
  return rows[0]?.n ?? 0;
}

/** A text in every field of every body, asked by one whom the policy lets ask. */
it("takes or refuses every text in every field of every body, and fails at none", {
  timeout: 300_000,
}, async () => {
  const before = await tables();
  const visitors = visitorsOf(house, sapporo);
  const wrong: string[] = [];
  let asked = 0;
  for (const { method, url, rules, schema } of guardedRoutes(house)) {
    const visitor = await visitors(roleFor(rules) ?? "clerk");
    const body = bodies[`${method} ${url}`]?.(scene, ids) ?? sampleBody(schema["body"]);
    if (method === "GET") continue;
    for (const place of textPlaces(schema["body"])) {
      for (const attack of attacks) {
        const address = addressOf(url, scene, ids);
        const answer = await visitor.send(method, address, withText(body, place, attack));
        asked++;
        const isRefused = /[\0\ud800]/.test(attack) && answer.statusCode < 400;
        if (answer.statusCode >= 500 || isRefused)
          wrong.push(`${answer.statusCode} ${method} ${url} /${place.join("/")} ${attack.slice(0, 20)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(500);
  expect(await tables()).toBe(before);
});

it("takes or refuses every text in every field of every query", async () => {
  const visitors = visitorsOf(house, sapporo);
  const wrong: string[] = [];
  let asked = 0;
  for (const { method, url, rules, schema } of guardedRoutes(house)) {
    const visitor = await visitors(roleFor(rules) ?? "clerk");
    const names = new Set([
      "after",
      "limit",
      "q",
      ...textPlaces(schema["querystring"]).map(([name]) => name),
    ]);
    for (const name of method === "GET" ? names : []) {
      for (const attack of attacks.map((text) => text.slice(0, 2_000))) {
        const value = encodeURIComponent(attack.toWellFormed());
        const answer = await visitor.get(`${addressOf(url, scene, ids)}?${name}=${value}`);
        asked++;
        if (answer.statusCode >= 500) wrong.push(`${answer.statusCode} ${method} ${url} ${name} ${attack}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(100);
});

it("takes or refuses every text for signing in, and lets nobody in", async () => {
  const headers = { origin: ORIGIN };
  for (const attack of attacks) {
    for (const payload of [
      { login: attack, password: attack },
      { login: `t-${clerk.accountId}`, password: attack },
    ]) {
      const answer = await house.app.inject({ method: "POST", url: "/api/session", headers, payload });
      expect([401, 413, 422, 423]).toContain(answer.statusCode);
      expect(answer.cookies).toEqual([]);
    }
  }
  const { rows } = await house.admin.query("select from audit.event where event = 'sign_in.failed'");
  expect(rows.length).toBeGreaterThan(3);
});

/** What a page would run, or a query obey, if anybody took it for more than text. */
const lasting = [
  "'; drop table person.person; --",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{{7*7}}%27 %s \\x41",
];

it.each(lasting)("keeps %s as it was typed, and hands it out as text", async (text) => {
  const facts = { familyName: text, givenName: text, address: text, building: text };
  const { organisationId, personId, version } = await makePerson(clerk, facts);
  expect(version).toBe(1);
  const url = personUrl({ organisationId, personId });
  const helper = { name: text, relation: "friend", note: text };
  expect((await clerk.send("POST", `${url}/helpers`, helper)).statusCode).toBe(201);
  const certificate = { kind: "physical_handbook", note: text };
  expect((await clerk.send("POST", `${url}/certificates`, certificate)).statusCode).toBe(201);
  const consideration = { code: "rest_breaks", note: text };
  expect((await clerk.send("POST", `${url}/considerations`, consideration)).statusCode).toBe(201);
  const answer = await clerk.get(url);
  expect(answer.json()).toMatchObject({
    person: facts,
    helpers: [{ name: text }],
    certificates: [{ note: text }],
    considerations: [{ note: text }],
  });
  expect(answer.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("script-src 'self'"),
    "cache-control": "no-store",
  });
  const found = await clerk.send("POST", "/api/people/search", { query: text });
  expect(found.statusCode).toBeLessThan(500);
  const kept = "select family_name from person.person where person_id = $1";
  expect((await house.admin.query(kept, [personId])).rows).toEqual([{ family_name: text }]);
});

it("hands a stored paper out as a file to keep, never as a page", async () => {
  const url = personUrl(await makePerson(clerk));
  const send = (type: string, payload: string) =>
    house.app.inject({
      method: "POST",
      url: `${url}/documents`,
      headers: {
        cookie: clerk.cookie,
        origin: ORIGIN,
        "content-type": type,
        "idempotency-key": randomUUID(),
      },
      payload,
    });
  const page = "<html><script>alert(1)</script></html>";
  for (const type of ["text/html", "image/svg+xml", "application/pdf", "image/png"])
    expect((await send(type, page)).statusCode, type).toBe(415);
  const stored = await send("application/pdf", `%PDF-1.7 ${page}`);
  const answer = await clerk.get(`${url}/documents/${stored.json().documentId}`);
  expect(answer.headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="document.pdf"',
    "x-content-type-options": "nosniff",
  });
});
