import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hakodate, type House, openHouse, ORIGIN, sapporo, type Visitor } from "../test/house.ts";
import { type Guarded, guardedRoutes, idsOf, roleFor, visitorsOf } from "../test/outsider/guarded.ts";
import { recorded, saidBy, sumOf } from "../test/outsider/whole.ts";
import { addressOf, bodies, type Ids } from "../test/policy/requests.ts";
import { makeScene, type Scene } from "../test/policy/scene.ts";

let house: House;
let scene: Scene;
let ids: Ids;
let routes: readonly Guarded[];

beforeAll(async () => {
  house = await openHouse();
  scene = await makeScene(house.admin);
  ids = await idsOf(house, scene);
  routes = guardedRoutes(house).filter(
    ({ method, url, rules }) =>
      url.includes(":") &&
      `${method} ${url}` in bodies &&
      // Everybody sees which organisations there are.
      rules.resource !== "organisation" &&
      roleFor(rules),
  );
});
afterAll(() => house.close());

const paramsOf = (url: string) => url.match(/:\w+/g) ?? [];

function ask(by: Visitor, { method, url }: Guarded, address: string) {
  if (method === "GET") return by.get(address);
  const body = bodies[`${method} ${url}`]?.(scene, ids);
  if (!url.endsWith("/documents")) return by.send(method, address, body);
  const headers = {
    cookie: by.cookie,
    origin: ORIGIN,
    "content-type": "application/pdf",
    "idempotency-key": randomUUID(),
  };
  return house.app.inject({ method, url: address, headers, payload: "%PDF-1.7" });
}

/** The address with one id that belongs to nothing, the others of rows that exist. */
const missing = (url: string, param: string) => addressOf(url.replace(param, randomUUID()), scene, ids);

it("knows every route that has an id in its address", () => {
  expect(routes.length).toBeGreaterThan(25);
});

it("answers the guess of another organisation's id as it answers an id that does not exist", async () => {
  const visitors = visitorsOf(house, hakodate);
  for (const { rules } of routes) await visitors(roleFor(rules) ?? "clerk");
  const before = await sumOf(house);
  const wrong: string[] = [];
  for (const route of routes) {
    const visitor = await visitors(roleFor(route.rules) ?? "clerk");
    const there = saidBy(await ask(visitor, route, addressOf(route.url, scene, ids)));
    if (!/^40[34] /.test(there)) wrong.push(`${route.method} ${route.url}: ${there}`);
    for (const param of paramsOf(route.url)) {
      const nowhere = saidBy(await ask(visitor, route, missing(route.url, param)));
      if (nowhere !== there) wrong.push(`${route.method} ${route.url} ${param}: ${there} ≠ ${nowhere}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await sumOf(house)).toBe(before);
});

it("finds nothing by a random id in one's own organisation either", async () => {
  const visitors = visitorsOf(house, sapporo);
  for (const { rules } of routes) await visitors(roleFor(rules) ?? "clerk");
  const before = await sumOf(house);
  const wrong: string[] = [];
  for (const route of routes) {
    const visitor = await visitors(roleFor(route.rules) ?? "clerk");
    for (const param of paramsOf(route.url)) {
      const answer = saidBy(await ask(visitor, route, missing(route.url, param)));
      if (!/^40[34] /.test(answer)) wrong.push(`${route.method} ${route.url} ${param}: ${answer}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await sumOf(house)).toBe(before);
});

it("takes no id that is not one", async () => {
  const visitors = visitorsOf(house, sapporo);
  const guesses = ["1", "%27%20or%201=1--", "..%2f..", "null", `${randomUUID()}%00`, "%F0%9F%98%80"];
  const wrong: string[] = [];
  for (const route of routes) {
    const visitor = await visitors(roleFor(route.rules) ?? "clerk");
    for (const param of paramsOf(route.url)) {
      for (const guess of guesses) {
        const address = addressOf(route.url.replace(param, guess), scene, ids);
        const { statusCode } = await ask(visitor, route, address);
        if (statusCode !== 404 && statusCode !== 400) wrong.push(`${statusCode} ${route.method} ${address}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

it("records who guessed", async () => {
  const clerk = await house.visitor("clerk", hakodate);
  const url = addressOf("/api/organisations/:organisationId/people/:personId", scene, ids);
  expect((await clerk.get(url)).statusCode).toBe(404);
  expect(await recorded(house, "request.refused", clerk.accountId)).toBe(1);
});
