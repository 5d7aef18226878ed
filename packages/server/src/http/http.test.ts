import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { post, sample2014, withApp } from "../../test/app.ts";
import { BODY_LIMIT } from "./bodies.ts";
import { type ProblemKind, problemKinds } from "./problem-kinds.ts";

type Request = {
  method: "GET" | "POST" | "DELETE" | "HEAD" | "PUT";
  url: string;
  headers?: Record<string, string>;
};
const send = (request: Request) => withApp((app) => app.inject(request));

/** The kind of a problem, after checking that it is told as every problem has to be told. */
function kindOf({
  statusCode,
  headers,
  body,
}: {
  statusCode: number;
  headers: object;
  body: string;
}): string {
  const problem = JSON.parse(body);
  const kind = String(problem.type).replace("urn:yorisoi:problem:", "");
  const { status, title, english } = problemKinds[kind as ProblemKind];
  expect(problem).toMatchObject({ status: statusCode, title, detail_en: english });
  expect(status).toBe(statusCode);
  expect(problem.detail).toMatch(/[ぁ-ん].*。$/su);
  expect(headers).toMatchObject({ "content-type": "application/problem+json", "cache-control": "no-store" });
  return kind;
}

describe("problems", () => {
  it("answers 404 below /api and elsewhere", async () => {
    expect(kindOf(await send({ method: "GET", url: "/api/nothing" }))).toBe("unknown-path");
    expect(kindOf(await send({ method: "POST", url: "/nothing" }))).toBe("unknown-path");
  });

  it.each([
    ["GET", "/api/grading", "POST"],
    ["DELETE", "/api/grading?fill=first", "POST"],
    ["POST", "/api/grading/editions", "GET, HEAD"],
    ["PUT", "/healthz", "GET, HEAD"],
  ] as const)("answers 405 to %s %s and allows %s", async (method, url, allow) => {
    const response = await send({ method, url });
    expect(kindOf(response)).toBe("wrong-method");
    expect(response.headers.allow).toBe(allow);
  });

  it("refuses other types, charsets and compression with 415", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json; charset=shift_jis",
    ]) {
      expect(kindOf(await post("{}", "", type))).toBe("wrong-type");
    }
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const compressed = await withApp((app) =>
      app.inject({ method: "POST", url: "/api/grading", headers, payload: Buffer.from([31, 139]) }),
    );
    expect(kindOf(compressed)).toBe("wrong-type");
  });

  it("reads UTF-8 with a byte order mark and refuses Shift_JIS", async () => {
    expect((await post(`\uFEFF${JSON.stringify(sample2014)}`)).statusCode).toBe(200);
    expect(kindOf(await post(Buffer.from([0x7b, 0x22, 0x90, 0x51, 0x22, 0x7d])))).toBe("not-utf8");
  });

  it("refuses an empty body", async () => {
    expect(kindOf(await post(" "))).toBe("empty-body");
    expect(kindOf(await send({ method: "POST", url: "/api/grading" }))).toBe("empty-body");
  });

  it("takes 8 MiB and no more, in one piece or line by line", async () => {
    const blank = " ".repeat(BODY_LIMIT);
    expect(kindOf(await post(blank))).toBe("empty-body");
    expect(kindOf(await post(`${blank} `))).toBe("too-large");
    expect(kindOf(await post(`${blank} `, "", "application/x-ndjson"))).toBe("too-large");
  });

  it.each(["?fil=first", "?fill=last", "?fill=first&fill=first"])("refuses the query %s", async (query) => {
    const response = await post(sample2014, query);
    expect(kindOf(response)).toBe("bad-query");
    expect(response.json().problems).toMatchObject([{ message: expect.stringMatching(/fill.*。$/u) }]);
  });

  it("refuses an address that is none", async () => {
    expect(kindOf(await send({ method: "GET", url: "/api/%zz" }))).toBe("bad-address");
  });
});

describe("faults of the program", () => {
  it("answers 500 and logs where, but nothing that was sent or said", async () => {
    const lines: string[] = [];
    const stream = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
    const response = await withApp(
      async (app) => {
        app.get("/api/broken", () => {
          throw new TypeError("山田太郎 is not a function");
        });
        return app.inject({ url: "/api/broken?name=山田太郎" });
      },
      { logger: { level: "warn", stream } },
    );
    expect(kindOf(response)).toBe("fault");
    expect(lines.join("")).toContain("TypeError");
    expect(lines.join("") + response.body).not.toContain("山田");
  });

  it("logs no case, good or bad, at any level", async () => {
    const lines: string[] = [];
    const stream = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
    const payload = JSON.stringify({ ...sample2014, id: "山田太郎" });
    await withApp(
      async (app) => {
        for (const body of [payload, payload.slice(0, -9), '{"id":"山田太郎"}']) {
          const headers = { "content-type": "application/json" };
          await app.inject({ method: "POST", url: "/api/grading", headers, payload: body });
        }
      },
      { logger: { level: "trace", stream } },
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join("")).not.toMatch(/山田|寝返り/u);
  });
});

describe("headers", () => {
  it("are strict on every answer, and each request has its own number", async () => {
    const [first, second] = await Promise.all(
      ["/healthz", "/api/nothing"].map((url) => send({ method: "GET", url })),
    );
    for (const response of [first, second]) {
      expect(response?.headers).toMatchObject({
        "content-security-policy": expect.stringContaining("default-src 'self'"),
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      });
      expect(response?.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(response?.headers["content-security-policy"]).not.toMatch(/unsafe|https?:/);
    }
    expect(first?.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
    expect(first?.headers["x-request-id"]).not.toBe(second?.headers["x-request-id"]);
  });

  it("says that the server lives", async () => {
    expect((await send({ method: "GET", url: "/healthz" })).json()).toEqual({ status: "ok" });
  });
});
