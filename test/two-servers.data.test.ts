import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo } from "../packages/server/test/house.ts";
import { newPerson, personUrl } from "../packages/server/test/outsider/inside.ts";
import { type Program, startProgram } from "./program/running-program.ts";

/** Two server processes on one PostgreSQL; two and two with workers are tested in packages/server/src/jobs. */
let house: House;
const programs: Program[] = [];
beforeAll(async () => {
  house = await openHouse();
  for (let at = 0; at < 2; at++) {
    const program = await startProgram({
      DATABASE_URL: house.database.adminUrl,
      YORISOI_ORIGIN: ORIGIN,
      YORISOI_SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
      YORISOI_WORKER: "off",
    });
    programs.push(program);
  }
});
afterAll(async () => {
  for (const program of programs) await program.kill();
  await house.close();
});

interface Asked {
  readonly cookie: string;
  readonly body?: unknown;
  readonly key?: string;
}

async function send(server: 0 | 1, method: string, path: string, { cookie, body, key }: Asked) {
  const headers = {
    cookie,
    origin: ORIGIN,
    ...(key ? { "idempotency-key": key } : {}),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`${programs[server]?.address}${path}`, { method, headers, ...payload });
  const text = await answer.text();
  return { status: answer.status, json: text ? JSON.parse(text) : undefined };
}

it("knows a session at both, and its end at both", async () => {
  const { cookie } = await house.visitor("clerk", sapporo);
  for (const server of [0, 1] as const)
    expect((await send(server, "GET", "/api/people/assigned", { cookie })).status).toBe(200);
  expect((await send(0, "DELETE", "/api/session", { cookie })).status).toBe(204);
  for (const server of [0, 1] as const)
    expect((await send(server, "GET", "/api/people/assigned", { cookie })).status).toBe(401);
});

it("makes one record of one key that comes to both at once", async () => {
  const { cookie } = await house.visitor("clerk", sapporo);
  for (let round = 0; round < 10; round++) {
    const asked = { cookie, body: newPerson(), key: randomUUID() };
    const answers = await Promise.all(([0, 1] as const).map((at) => send(at, "POST", "/api/people", asked)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.json).toEqual(answers[1]?.json);
  }
  const { rows } = await house.admin.query("select count(*)::int as n from person.person");
  expect(rows).toEqual([{ n: 10 }]);
});

it("lets one of two changes of the same version pass, and shows the other what is stored", async () => {
  const { cookie } = await house.visitor("clerk", sapporo);
  const made = await send(0, "POST", "/api/people", { cookie, body: newPerson(), key: randomUUID() });
  const url = personUrl(made.json);
  const changes = ([0, 1] as const).map((at) =>
    send(at, "PATCH", url, { cookie, body: { version: 1, building: `見本荘 ${at}` } }),
  );
  const answers = await Promise.all(changes);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const passed = answers.find(({ status }) => status === 200)?.json;
  const refused = answers.find(({ status }) => status === 409)?.json;
  expect(refused).toMatchObject({ current: { version: 2, building: passed.building } });
});
