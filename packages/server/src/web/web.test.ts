import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withApp } from "../../test/app.ts";
import { addWeb } from "./index.ts";

const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const script = `export const text = "${"よりそい".repeat(1000)}";`;
let webRoot = "";

beforeAll(() => {
  webRoot = mkdtempSync(join(tmpdir(), "yorisoi-web-"));
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><head><title>よりそい</title></head>");
  writeFileSync(join(webRoot, ".stamp"), "secret");
  writeFileSync(join(webRoot, "assets", "main-B4x.js"), script);
});
afterAll(() => rmSync(webRoot, { recursive: true }));

const get = (url: string, headers: Record<string, string> = html) =>
  withApp((app) => app.inject({ url, headers }), { webRoot });

describe("the web app", () => {
  it.each(["/", "/grading", "/grading/", "/a/b?x=1"])(
    "answers %s with the page, to be asked for anew",
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain("<title>よりそい</title>");
      expect(response.headers).toMatchObject({
        "content-type": expect.stringContaining("text/html"),
        "cache-control": "no-cache",
      });
    },
  );

  it("keeps assets for ever and compresses them", async () => {
    for (const encoding of ["br", "gzip"]) {
      const response = await get("/assets/main-B4x.js", { "accept-encoding": encoding });
      expect(response.headers).toMatchObject({
        "cache-control": "public, max-age=31536000, immutable",
        "content-encoding": encoding,
      });
      expect(response.rawPayload.length).toBeLessThan(script.length / 4);
    }
  });

  it.each(["/assets/gone-B4x.js", "/gone.png", "/api/grading/gone", "/.stamp", "/..%2f..%2fpackage.json"])(
    "answers %s with 404, never with the page",
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(404);
      expect(response.json().type).toBe("urn:yorisoi:problem:unknown-path");
    },
  );

  it.each(["/assets/..%5c..%5cpackage.json", "/%00"])("refuses %s as an address", async (url) => {
    const response = await get(url);
    expect([response.statusCode, response.json().type]).toEqual([400, "urn:yorisoi:problem:bad-address"]);
  });

  it("answers with the whole page, whatever part was asked for", async () => {
    expect((await get("/", { ...html, range: "bytes=999999-" })).statusCode).toBe(200);
  });

  it("marks the page of a demo, and no other", async () => {
    const served = async (isDemo: boolean) => {
      const app = fastify();
      await addWeb(app, webRoot, { isDemo });
      const { body } = await app.inject({ url: "/people", headers: html });
      await app.close();
      return body;
    };
    expect(await served(true)).toContain('<meta name="yorisoi-demo"');
    expect(await served(false)).not.toContain("yorisoi-demo");
  });

  it("gives no page to one who wants JSON", async () => {
    expect((await get("/grading", { accept: "application/json" })).statusCode).toBe(404);
  });

  it("says what to do when the pages are not built, and still answers the API", async () => {
    await withApp(async (app) => {
      const page = await app.inject({ url: "/grading", headers: html });
      expect([page.statusCode, page.json().detail]).toEqual([503, expect.stringContaining("npm start")]);
      expect((await app.inject("/healthz")).statusCode).toBe(200);
    });
  });
});
