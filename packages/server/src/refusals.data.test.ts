import { createHash, randomUUID } from "node:crypto";
import { may, type Role, reachesOf, roleIds } from "@yorisoi/rules/identity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hakodate, type House, openHouse, type Visitor } from "../test/house.ts";
import { addressOf, bodies, type Ids } from "../test/policy/requests.ts";
import { makeScene, type Scene } from "../test/policy/scene.ts";
import { type RouteRules, rulesOf } from "./identity/index.ts";

/**
 * Role × organisation × route. What the policy refuses is refused by the database when the policy function says yes to
 * everything, and by the policy function when the database is asked as a superuser, for whom no policy holds.
 */
interface Guarded {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly rules: RouteRules;
}

/** One's own session, credentials and notices: everybody has these, over oneself only (identity's own tests). */
const aboutOneself = new Set(["self", "session", "notice"]);
const openToAll = (rules: RouteRules) =>
  reachesOf(undefined, rules.resource, rules.action).includes("everywhere");

function guardedRoutes({ routes }: House): readonly Guarded[] {
  return routes.flatMap(({ method, url, handler }) => {
    const rules = rulesOf(handler);
    const isOurs = rules && !aboutOneself.has(rules.resource) && !openToAll(rules) && url !== "/api/account";
    return isOurs && typeof method === "string" && method !== "HEAD" && url !== "/api/roles"
      ? [{ method: method as Guarded["method"], url, rules }]
      : [];
  });
}

/** Words that only rows of the scene hold: an answer that has one of them has told something. */
const told = /見本|ミホン|scene-/;

async function idsOf({ admin }: House, scene: Scene): Promise<Ids> {
  const one = async (query: string) => String((await admin.query(query)).rows[0]?.id);
  const account = scene.actor("works in the organisation that keeps the record").account;
  const grant = randomUUID();
  await admin.query(
    "insert into identity.role_grant (organisation_id, grant_id, account_id, role, valid_from) values ($1, $2, $3, 'clerk', '2020-01-01')",
    [scene.keeper, grant, account],
  );
  return {
    account,
    grant,
    assignment: await one("select assignment_id as id from person.assignment where role = 'surveyor'"),
    emergency: await one("select emergency_id as id from person.emergency_access"),
    nothing: randomUUID(),
  };
}

/** Everything the matrix must not change: all rows about people, accounts, roles and organisations. */
async function sumOf({ admin }: House): Promise<string> {
  const { rows } = await admin.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('person', 'certification')
     or (schemaname = 'identity' and tablename in ('account', 'role_grant', 'organisation', 'invitation', 'notice')) order by 1`,
  );
  const sum = createHash("sha256");
  for (const { name } of rows) {
    const result = await admin.query(
      `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
    );
    sum.update(`${name} ${result.rows[0].sum}\n`);
  }
  return sum.digest("hex");
}

const send = async (visitor: Visitor, { method, url }: Guarded, scene: Scene, ids: Ids) => {
  const address = addressOf(url, scene, ids);
  const body = bodies[`${method} ${url}`]?.(scene, ids);
  if (method === "GET") return visitor.get(address);
  if (!url.endsWith("/documents")) return visitor.send(method, address, body);
  return visitor.send(method, address, undefined, { "content-type": "application/pdf" });
};

const places = ["the organisation that keeps the record", "another organisation"] as const;
const placeOf = (place: (typeof places)[number], scene: Scene) =>
  place === places[0] ? scene.keeper : hakodate;

/** These make something in the actor's own organisation, wherever that is. */
const atHome = new Set([
  "POST /api/people",
  "POST /api/accounts",
  "PUT /api/deadlines",
  "PUT /api/surveyors/:accountId",
  "POST /api/surveyors/find",
  "GET /api/surveyors",
  "POST /api/cases/search",
]);

function isReached(role: Role, { method, url, rules }: Guarded, place: (typeof places)[number]): boolean {
  const { resource, action } = rules;
  const isHome = place === places[0] || atHome.has(`${method} ${url}`);
  const reaches = reachesOf(role, resource, action);
  // Opening a record in an emergency is an act of one's own, over anyone.
  if (resource === "emergency" && action === "create" && reaches.includes("own")) return true;
  return reaches.includes("everywhere") || (isHome && reaches.includes("organisation"));
}

/** Read as one's own (own account, own roles, own emergency accesses): 200 with nothing of the scene in it. */
const isQuiet = ({ method }: Guarded, body: string) => method === "GET" && !told.test(body);

describe.each([
  ["the database alone", { may: () => true }, {}],
  ["the policy function alone", {}, { asSuperuser: true }],
] as const)("%s", (what, change, options) => {
  let house: House;
  let scene: Scene;
  let ids: Ids;

  beforeAll(async () => {
    house = await openHouse(change, options);
    scene = await makeScene(house.admin);
    ids = await idsOf(house, scene);
  });
  afterAll(() => house.close());

  it("is asked about every route", () => {
    const routes = guardedRoutes(house).map(({ method, url }) => `${method} ${url}`);
    expect(routes.length).toBeGreaterThan(45);
    expect(routes.toSorted()).toEqual(Object.keys(bodies).toSorted());
  });

  describe.each(places)("in %s", (place) => {
    it.each(roleIds.map((role) => [role]))("refuses what %s may not", async (role) => {
      const visitor = await house.visitor(role, placeOf(place, scene));
      const before = await sumOf(house);
      const wrong: string[] = [];
      let refusals = 0;
      for (const route of guardedRoutes(house)) {
        const { rules } = route;
        const isRefused =
          what === "the database alone"
            ? !isReached(role, route, place)
            : !may(role, rules.resource, rules.action);
        if (!isRefused) continue;
        refusals++;
        const { statusCode, body } = await send(visitor, route, scene, ids);
        const cell = `${route.method} ${route.url}: ${statusCode} ${body.slice(0, 200)}`;
        if (statusCode >= 500) wrong.push(cell);
        if (what === "the policy function alone" && statusCode !== 403) wrong.push(cell);
        if (statusCode < 300 && (told.test(body) || !(isQuiet(route, body) || statusCode === 200)))
          wrong.push(cell);
        if (statusCode < 300 && !isQuiet(route, body) && (await sumOf(house)) !== before) wrong.push(cell);
      }
      expect(wrong).toEqual([]);
      expect(refusals).toBeGreaterThan(0);
      expect(await sumOf(house)).toBe(before);
    });
  });
});
