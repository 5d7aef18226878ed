import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo } from "../test/house.ts";
import { getRaw } from "../test/outsider/raw.ts";
import { SIGN_IN_RATE } from "../test/outsider/inside.ts";
import { logOptions } from "./http/index.ts";
import { buildServer } from "./index.ts";

const SECRET = "not for the web";
const PAGE = "<!doctype html><title>よりそい</title>";

let house: House;
let folder: string;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yorisoi-web-"));
  const root = join(folder, "dist");
  await mkdir(join(root, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), SECRET);
  await writeFile(join(root, ".hidden"), SECRET);
  await writeFile(join(root, "index.html"), PAGE);
  await writeFile(join(root, "assets", "a.js"), "1");
  house = await openHouse({}, { webRoot: root });
  address = await house.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const paths = [
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..%5csecret.txt",
  "/..\\secret.txt",
  "/%252e%252e/secret.txt",
  "/assets/../../secret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/assets/....//....//secret.txt",
  "/assets/%00/../../secret.txt",
  "/assets/a.js%00.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/.hidden",
  "/%2ehidden",
  "//secret.txt",
  "/api/docs/static/../../../../package.json",
  "/api/docs/static/..%2f..%2f..%2fpackage.json",
  "/etc/passwd%00.html",
  "file:///etc/passwd",
  "/%",
  "/%zz",
];

it.each(paths)("gives nothing but its own pages at %s", async (path) => {
  const { status, body } = await getRaw(address, path);
  expect(body.includes(SECRET)).toBe(false);
  expect(body).not.toMatch(/root:x:|"dependencies"/);
  const isRefused = [400, 403, 404].includes(status);
  expect(isRefused || (status === 200 && body.includes(PAGE)), `${status} ${body}`).toBe(true);
});

it("gives its own pages", async () => {
  expect((await getRaw(address, "/assets/a.js")).status).toBe(200);
  expect((await getRaw(address, "/people")).body).toContain(PAGE);
});

it("takes neither the number of a request nor its own name from a header", async () => {
  const sent = "x-request-id: planted\r\nrequest-id: planted\r\nx-forwarded-host: evil.example\r\n";
  for (const path of ["/api/session", "/api/people/assigned", "/nothing.here", "/openapi.json", "/"]) {
    const { head, body } = await getRaw(address, path, sent);
    expect(head).toMatch(/^x-request-id: [0-9a-f]{8}-[0-9a-f-]{27}$/im);
    expect(`${head}${body}`).not.toMatch(/\bplanted|evil\.example/);
  }
  const evil = await fetch(`${address}/api/session`, { headers: { "x-original-url": "/metrics" } });
  expect(await evil.json()).toMatchObject({ signedIn: false });
});

it("does not take another method from a header", async () => {
  const clerk = await house.visitor("clerk", sapporo);
  const headers = { cookie: clerk.cookie, "x-http-method-override": "DELETE", "x-method-override": "DELETE" };
  expect((await house.app.inject({ url: "/api/session", headers })).json()).toMatchObject({ signedIn: true });
  expect((await clerk.get("/api/session")).json()).toMatchObject({ signedIn: true });
});

it("counts attempts by who really connects, whatever a header says of it", async () => {
  const statuses: number[] = [];
  for (let at = 0; at <= SIGN_IN_RATE; at++) {
    const from = `10.0.${at >> 8}.${at & 255}`;
    const headers = { origin: ORIGIN, "x-forwarded-for": from, forwarded: `for=${from}`, "x-real-ip": from };
    const answer = await house.app.inject({ method: "POST", url: "/api/session", headers, payload: {} });
    statuses.push(answer.statusCode);
  }
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set([422]));
  expect(statuses.at(-1)).toBe(429);
});

it("tells the operator's log of every refusal, and nothing that was sent", async () => {
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
    logger: { ...logOptions("warn"), stream },
  });
  const clerk = await house.visitor("clerk", sapporo);
  const forged = { cookie: "__Host-yorisoi=planted" };
  const own = { cookie: clerk.cookie, origin: ORIGIN, "content-type": "application/json" };
  await server.inject({ url: "/api/people/assigned", headers: forged });
  await server.inject({ method: "POST", url: "/api/people", headers: { cookie: clerk.cookie } });
  await server.inject({ method: "POST", url: "/api/people", headers: own, payload: '{"x": planted' });
  await server.inject({ url: "/api/accounts?query=%00planted", headers: own });
  await server.inject({ url: "/api/jobs", headers: own });
  await server.inject({ url: "/api/people/assigned", headers: own });
  await server.close();
  const refused = lines.map((line) => (JSON.parse(line) as { refused: string }).refused);
  expect(refused).toEqual(["not-signed-in", "cross-site", "not-json", "bad-address", "not-allowed"]);
  expect(lines.join("")).not.toMatch(/planted|__Host/);
});
