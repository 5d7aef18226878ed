import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo, type Visitor } from "../../test/house.ts";
import { signedIn } from "../identity/index.ts";
import { buildServer } from "../index.ts";
import { logOptions } from "./index.ts";

/** Words that must not be in a log: a name, a disease, a key. */
const NAME = "秘匿すみれ";
const DISEASE = "架空性筋萎縮症";
const NUMBER = "0009998887";

let house: House;
let clerk: Visitor;
const lines: string[] = [];

/** A route that lets the database refuse what was sent, in every way that quotes it. */
function addTrouble(server: FastifyInstance): void {
  server.post<{ Params: { way: string } }>(
    "/api/trouble/:way",
    signedIn(house.parts, { resource: "person", action: "create" }, async (act, request) => {
      act.unrecorded();
      const { way } = request.params;
      const body = request.body as { name: string };
      const person = {
        organisation_id: sapporo,
        person_id: randomUUID(),
        number: 1,
        family_name: body.name,
        given_name: DISEASE,
        family_kana: "か",
        given_kana: "か",
        kana_sort: "か",
        birth_day: way === "day" ? NAME : "1970-01-01",
        sex: way === "check" ? (NAME as "male") : "male",
        municipality_code: way === "long" ? NAME.repeat(50) : null,
        created_by: act.actor.accountId,
        changed_by: act.actor.accountId,
      } as const;
      await act.sql.insertInto("person.person").values(person).execute();
      if (way === "fault") throw new Error(`cannot work with ${NAME} ${DISEASE}`);
      if (way === "twice") await act.sql.insertInto("person.person").values(person).execute();
      return { body: {} };
    }),
  );
}

/** The whole server with the troublesome route beside it, and everything logged into `lines`. */
async function buildTroubled(): Promise<FastifyInstance> {
  const stream = new Writable({
    write(piece, _encoding, done) {
      lines.push(String(piece));
      done();
    },
  });
  const logger = { ...logOptions("trace"), stream };
  const server = await buildServer({ webRoot: "", parts: house.parts, logger });
  await server.register(async (scope) => {
    await scope.register(cookie);
    addTrouble(scope);
  });
  return server;
}

beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
});
afterAll(() => house.close());

it("logs number, method, pattern, status and time of a request, and nothing that was sent", async () => {
  const server = await buildTroubled();
  const headers = { cookie: clerk.cookie, origin: ORIGIN, "user-agent": NAME, "x-note": NUMBER };
  for (const way of ["check", "day", "long", "twice", "fault"]) {
    const payload = { name: NAME, disease: DISEASE };
    const url = `/api/trouble/${way}?q=${NUMBER}`;
    const answer = await server.inject({ method: "POST", url, headers, payload });
    expect(answer.statusCode, way).toBe(500);
    for (const secret of [NAME, DISEASE, NUMBER]) expect(answer.body.includes(secret), way).toBe(false);
  }
  await server.inject({ url: `/api/${encodeURIComponent(NAME)}?name=${NUMBER}`, headers });
  await server.inject({ url: `/api/jobs?name=${encodeURIComponent(DISEASE)}`, headers });
  await server.inject({ method: "POST", url: "/api/trouble/x", headers, payload: `{"${NAME}": ` });
  await server.close();
  const text = lines.join("");
  expect(text).toContain('"method":"POST","route":"/api/trouble/:way"');
  expect(text).toMatch(/"statusCode":500/);
  expect(text).toMatch(/"responseTime":\d/);
  expect(text).toContain('"code":"23514"');
  const secrets = [NAME, DISEASE, NUMBER, encodeURIComponent(NAME), clerk.cookie, "127.0.0.1", "q="];
  for (const secret of secrets) expect(text.includes(secret), secret).toBe(false);
});

it("keeps the names out of PostgreSQL's own log", async () => {
  const { rows } = await house.admin.query<{ folder: string }>(
    "select current_setting('data_directory') || '/' || current_setting('log_directory') as folder",
  );
  const folder = rows[0]?.folder ?? "";
  const files = readdirSync(folder).map((name) => join(folder, name));
  expect(files).not.toEqual([]);
  const text = files.map((file) => readFileSync(file, "utf8")).join("");
  for (const secret of [NAME, DISEASE]) expect(text.includes(secret), secret).toBe(false);
});
