import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo, type Visitor } from "../test/house.ts";
import { sendRaw } from "../test/outsider/raw.ts";
import { sumOf } from "../test/outsider/whole.ts";
import { newPerson } from "../test/outsider/inside.ts";

/** The longest JSON body, in bytes (http/json-bodies.ts). */
const LIMIT = 256 * 1024;

let house: House;
let clerk: Visitor;
let address: string;
beforeAll(async () => {
  house = await openHouse();
  clerk = await house.visitor("clerk", sapporo);
  address = await house.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => house.close());

const headers = () => ({
  cookie: clerk.cookie,
  origin: ORIGIN,
  "content-type": "application/json",
  "idempotency-key": randomUUID(),
});

const post = (body: string | Uint8Array<ArrayBuffer>, more: Readonly<Record<string, string>> = {}) =>
  fetch(`${address}/api/people`, { method: "POST", headers: { ...headers(), ...more }, body });

const person = () => JSON.stringify(newPerson());
const filled = (bytes: number) => JSON.stringify({ address: "x".repeat(bytes - 14) });
const latin = new Uint8Array(Buffer.from('{"familyName":"caf\xe9"}', "latin1"));
const nested = (open: string, close: string) => `${open.repeat(100_000)}${close.repeat(100_000)}`;

const bad: readonly (readonly [string, () => Promise<Response>, number, string])[] = [
  ["larger than the limit", () => post(filled(LIMIT + 1)), 413, "form-too-large"],
  ["nested 100,000 deep", () => post(nested("[", "]")), 422, "bad-input"],
  ["nested 100,000 deep and cut off", () => post("[".repeat(200_000)), 400, "not-json"],
  ["nested in a field", () => post(`{"familyName":${nested("[", "]")}}`), 422, "bad-input"],
  ["no JSON", () => post("{'familyName': x}"), 400, "not-json"],
  ["cut off", () => post(person().slice(0, -5)), 400, "not-json"],
  ["JSON twice", () => post(`${person()}${person()}`), 400, "not-json"],
  ["nothing at all", () => post(""), 422, "bad-input"],
  ["null", () => post("null"), 422, "bad-input"],
  ["a list", () => post(`[${person()}]`), 422, "bad-input"],
  ["a number without end", () => post('{"familyName":1e999}'), 422, "bad-input"],
  ["another type", () => post(person(), { "content-type": "application/xml" }), 415, "wrong-type"],
  ["a type that is none", () => post(person(), { "content-type": "json" }), 415, "wrong-type"],
  [
    "UTF-16 by its name",
    () => post(person(), { "content-type": "application/json; charset=utf-16" }),
    415,
    "wrong-type",
  ],
  ["not UTF-8", () => post(latin), 400, "not-utf8"],
  [
    "gzip",
    () => post(new Uint8Array(gzipSync("x".repeat(50_000_000))), { "content-encoding": "gzip" }),
    415,
    "wrong-type",
  ],
  ["gzip in name only", () => post(person(), { "content-encoding": "gzip" }), 415, "wrong-type"],
  ["a prototype", () => post('{"__proto__":{"isAdmin":true}}'), 400, "not-json"],
  ["a constructor's prototype", () => post('{"constructor":{"prototype":{"x":1}}}'), 400, "not-json"],
];

it.each(bad)("refuses a body that is %s, and lives", async (_, ask, status, kind) => {
  const before = await sumOf(house);
  const answer = await ask();
  expect(await answer.json()).toMatchObject({ status, type: `urn:yorisoi:problem:${kind}` });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await sumOf(house)).toBe(before);
});

it("takes a body of exactly the limit as far as its content goes", async () => {
  expect((await post(filled(LIMIT))).status).toBe(422);
});

it("checks the same of two fields of one name that it stores", async () => {
  const twice = person().replace('"sex"', '"familyName":"","sex"');
  expect((await post(twice)).status).toBe(422);
  const other = person().replace('"sex"', '"familyName":"見本の後","sex"');
  expect(await (await post(other)).json()).toMatchObject({ familyName: "見本の後" });
});

it("takes a byte order mark for what it is", async () => {
  expect((await post(`\uFEFF${person()}`)).status).toBe(201);
});

const head = (lines: readonly string[]) =>
  [
    "POST /api/people HTTP/1.1",
    "host: x",
    ...Object.entries(headers()).map((pair) => pair.join(": ")),
    ...lines,
    "",
    "",
  ].join("\r\n");

/** Bytes that no client sends: lengths that lie, two lengths, no HTTP. */
const broken: readonly (readonly [string, () => string, number])[] = [
  ["says it will be huge", () => head(["content-length: 99999999999"]), 413],
  ["has two lengths", () => `${head(["content-length: 2", "content-length: 40"])}{}`, 400],
  [
    "has a length and is in chunks",
    () => `${head(["content-length: 2", "transfer-encoding: chunked"])}0\r\n\r\n`,
    400,
  ],
  ["has a length that is none", () => `${head(["content-length: -1"])}{}`, 400],
  ["has a chunk that is none", () => `${head(["transfer-encoding: chunked"])}zz\r\n{}\r\n`, 400],
  [
    "has chunks without end",
    () => `${head(["transfer-encoding: chunked"])}50000\r\n${"x".repeat(0x50000)}\r\n`,
    413,
  ],
  ["has a header of 64 KiB", () => head([`x-long: ${"x".repeat(65_536)}`]), 400],
  ["has a line break in a header", () => head(["x-a: b\nset-cookie: c=d"]), 400],
  ["has no host", () => "POST /api/people HTTP/1.1\r\nconnection: close\r\n\r\n", 400],
  ["is no HTTP", () => "\x16\x03\x01\x00\xa5hello\r\n\r\n", 400],
];

it.each(broken)("refuses a request that %s, and lives", async (_, bytes, status) => {
  const before = await sumOf(house);
  const answer = await sendRaw(address, bytes());
  expect(answer.status).toBe(status);
  expect(answer.head).not.toMatch(/^set-cookie/im);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await sumOf(house)).toBe(before);
});
