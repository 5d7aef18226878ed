import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse, sapporo, type Visitor } from "../../test/house.ts";
import { connect } from "../database/index.ts";
import { buildServer } from "../index.ts";

let house: House;
let administrator: Visitor;

beforeAll(async () => {
  house = await openHouse();
  administrator = await house.visitor("organisation_administrator", sapporo);
});
afterAll(() => house.close());

describe("GET /metrics", () => {
  it("counts requests by pattern and status, and shows the database and the jobs", async () => {
    await administrator.get("/api/jobs?limit=3");
    await house.admin.query("insert into pgboss.job (name) values ('clean-up')");
    const { body, statusCode } = await house.app.inject({ url: "/metrics" });
    expect(statusCode).toBe(200);
    expect(body).toContain(
      'yorisoi_http_request_duration_seconds_count{method="GET",route="/api/jobs",status="200"} 1',
    );
    expect(body).toMatch(/yorisoi_database_connections\{state="active"\} [1-9]/);
    expect(body).toContain('yorisoi_jobs{name="clean-up",state="created"} 1');
    expect(body).toMatch(/yorisoi_nodejs_eventloop_lag_p99_seconds \d/);
  });

  it("holds no id and no address, whatever was asked", async () => {
    const id = "019a0000-0000-7000-8000-000000000000";
    await administrator.send("POST", `/api/jobs/${id}/retry`);
    await administrator.get("/api/見本あおば?name=見本あおば");
    const { body } = await house.app.inject({ url: "/metrics" });
    expect(body).toContain('route="/api/jobs/:id/retry",status="404"');
    expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|見本|%E8|\?/);
  });

  it("answers this machine and those with the token, and is not there for others", async () => {
    const app = await buildServer({ webRoot: "", parts: house.parts });
    const ask = async (remoteAddress: string, headers: Record<string, string> = {}) =>
      (await app.inject({ url: "/metrics", remoteAddress, headers })).statusCode;
    expect(await ask("127.0.0.1")).toBe(200);
    expect(await ask("203.0.113.9")).toBe(404);
    expect(await ask("127.0.0.1", { "x-forwarded-for": "203.0.113.9" })).toBe(404);
    expect(await ask("203.0.113.9", { authorization: "Bearer undefined" })).toBe(404);
    await app.close();
    process.env["YORISOI_METRICS_TOKEN"] = "aikotoba";
    const open = await buildServer({ webRoot: "", parts: house.parts });
    delete process.env["YORISOI_METRICS_TOKEN"];
    const withToken = (token: string) =>
      open.inject({
        url: "/metrics",
        remoteAddress: "203.0.113.9",
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await withToken("aikotoba")).statusCode).toBe(200);
    expect((await withToken("aikotob")).statusCode).toBe(404);
    await open.close();
  });
});

describe("GET /readyz", () => {
  it("says ready while the database answers and its schema is this release's", async () => {
    expect((await house.app.inject({ url: "/readyz" })).json()).toEqual({ status: "ready" });
    await house.admin.query("insert into app.migration (number, name, sha256) values (9999, 'later', 'x')");
    const later = await house.app.inject({ url: "/readyz" });
    await house.admin.query("delete from app.migration where number = 9999");
    expect(later.statusCode).toBe(503);
    expect(later.headers["content-type"]).toContain("application/problem+json");
    expect(later.json().type).toBe("urn:yorisoi:problem:not-ready");
  });

  it("says that the database is away", async () => {
    const nowhere = connect("postgres://yorisoi_app:x@127.0.0.1:1/none");
    const app = await buildServer({ webRoot: "", parts: { ...house.parts, db: nowhere, readDb: nowhere } });
    const answer = await app.inject({ url: "/readyz" });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().type).toBe("urn:yorisoi:problem:database-away");
    await app.close();
    await nowhere.destroy();
  });
});
