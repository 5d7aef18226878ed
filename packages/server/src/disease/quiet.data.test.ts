import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse } from "../../test/house.ts";
import { logOptions } from "../http/index.ts";
import { buildServer } from "../index.ts";
import { KNOWLEDGE_RATE } from "../public-knowledge.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("keeps nothing of what was asked in the log", async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(piece, _encoding, done) {
      lines.push(String(piece));
      done();
    },
  });
  const server = await buildServer({
    webRoot: "",
    parts: house.parts,
    logger: { ...logOptions("trace"), stream },
  });
  const secret = "秘匿性筋萎縮症";
  const headers = { "content-type": "application/json" };
  const asked: readonly (readonly [string, object | string, number])[] = [
    [
      "/api/diseases/check",
      { day: "2026-11-21", diseases: [{ typedName: secret }], birthDay: "1931-07-13" },
      200,
    ],
    ["/api/diseases/check", { day: "2026-11-21", diseases: [{ typedName: secret, [secret]: 1 }] }, 422],
    ["/api/diseases/check", `{"day": "${secret}`, 400],
    ["/api/services/find", { day: "2026-11-21", diseases: [secret], birthDay: "1931-07-13" }, 422],
    ["/api/services/find", { day: "2026-11-21", birthDay: "1931-07-13", [secret]: secret }, 422],
  ];
  for (const [url, payload, status] of asked) {
    const answer = await server.inject({ method: "POST", url, payload, headers });
    const repeats = answer.body.includes(secret);
    expect([url, answer.statusCode, repeats]).toEqual([url, status, status === 200]);
  }
  await server.inject({ url: `/api/diseases/search?q=${encodeURIComponent(secret)}` });
  await server.inject({ url: `/api/diseases/${encodeURIComponent(secret)}` });
  await server.close();
  const text = lines.join("");
  expect(text).toContain('"route":"/api/diseases/check"');
  expect(text).toContain('"route":"/api/diseases/:id"');
  for (const word of [secret, encodeURIComponent(secret), "1931-07-13"])
    expect(text.includes(word), word).toBe(false);
});

it("answers an address only so often a minute", async () => {
  const server = await buildServer({ webRoot: "", parts: house.parts });
  const statuses = new Map<number, number>();
  for (let at = 0; at < KNOWLEDGE_RATE + 2; at++) {
    const { statusCode } = await server.inject({ url: "/api/services/grade-openings" });
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
  }
  const refused = await server.inject({ url: "/api/diseases/editions" });
  await server.close();
  expect(statuses).toEqual(
    new Map([
      [400, KNOWLEDGE_RATE],
      [429, 2],
    ]),
  );
  expect(refused.headers["retry-after"]).toMatch(/^\d+$/);
  expect(refused.json()).toMatchObject({ type: "urn:yorisoi:problem:too-many-requests" });
});
