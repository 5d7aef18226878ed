import { roleIds } from "@yorisoi/rules/identity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventCounter } from "../../../test/browser.ts";
import { hakodate, type House, openHouse, sapporo, type Visitor } from "../../../test/house.ts";

let house: House;
let admin: Visitor;
let events: ReturnType<typeof eventCounter>;

beforeAll(async () => {
  house = await openHouse();
  admin = await house.visitor("organisation_administrator", sapporo);
  events = eventCounter(house);
});
afterAll(() => house.close());

const today = async (days = 0): Promise<string> =>
  (await house.admin.query("select (app.today() + $1::int)::text as day", [days])).rows[0].day;

const give = (accountId: string, change: object = {}) =>
  admin.send("POST", "/api/role-grants", {
    accountId,
    role: "board_secretary",
    validFrom: "2020-01-01",
    reason: "異動",
    ...change,
  });

async function grantOf(visitor: Visitor, role: string) {
  const { grants } = (await admin.get(`/api/role-grants?accountId=${visitor.accountId}`)).json();
  return grants.find((grant: { role: string }) => grant.role === role);
}

describe("roles", () => {
  it("are explained to everyone who is signed in", async () => {
    const person = await house.visitor("person", sapporo);
    const { roles } = (await person.get("/api/roles")).json();
    expect(roles.map(({ role }: { role: string }) => role)).toEqual(roleIds);
    expect(roles[0]).toMatchObject({
      ja: "窓口担当",
      kinds: ["municipality", "ward"],
      needsSecondFactor: true,
    });
  });

  it("are given by the administrator; the account is told", async () => {
    const clerk = await house.visitor("clerk", sapporo);
    await events();
    const given = await give(clerk.accountId);
    expect(given.statusCode).toBe(201);
    expect(await events()).toEqual({ "role.given": 1 });
    const { notices } = (await clerk.get("/api/notices")).json();
    expect(notices).toMatchObject([
      { kind: "role_given", details: { organisationId: sapporo, role: "board_secretary" }, readAt: null },
    ]);
    expect((await clerk.send("POST", `/api/notices/${notices[0].noticeId}/read`)).statusCode).toBe(204);
    expect((await clerk.get("/api/notices")).json().notices[0].readAt).not.toBeNull();
    const other = await house.visitor("clerk", sapporo);
    expect((await other.send("POST", `/api/notices/${notices[0].noticeId}/read`)).statusCode).toBe(404);
  });

  it("are refused when they do not fit, overlap, or are one's own", async () => {
    const clerk = await house.visitor("clerk", sapporo);
    const code = async (answer: ReturnType<typeof give>) => (await answer).json().problems?.[0].code;
    expect(await code(give(clerk.accountId, { role: "counsellor" }))).toBe("does-not-fit");
    expect(await code(give(clerk.accountId, { role: "clerk" }))).toBe("overlap");
    expect(await code(give(admin.accountId, { role: "auditor" }))).toBe("own-role");
    const backwards = { validFrom: "2026-04-01", validUntil: "2026-04-01" };
    expect(await code(give(clerk.accountId, backwards))).toBe("ends-before-it-starts");
    const stranger = await house.visitor("clerk", hakodate);
    expect((await give(stranger.accountId)).statusCode).toBe(404);
    const byClerk = await clerk.send("POST", "/api/role-grants", {
      accountId: admin.accountId,
      role: "auditor",
      validFrom: "2020-01-01",
    });
    expect(byClerk.statusCode).toBe(403);
  });

  it("are given once, however many ask at the same time", async () => {
    const clerk = await house.visitor("clerk", sapporo);
    const answers = await Promise.all(Array.from({ length: 10 }, () => give(clerk.accountId)));
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 409)).toHaveLength(9);
  });

  it("are over at once when they end today", async () => {
    const clerk = await house.visitor("clerk", sapporo);
    expect((await clerk.get("/api/accounts")).statusCode).toBe(200);
    const { grantId, version } = await grantOf(clerk, "clerk");
    const url = `/api/role-grants/${grantId}`;
    await events();
    const ended = await admin.send("PATCH", url, { validUntil: await today(), reason: "退職", version });
    expect(ended.json()).toMatchObject({ isInForce: false, endedBy: admin.accountId, reason: "退職" });
    expect(await events()).toEqual({ "role.ended": 1 });
    expect((await clerk.get("/api/accounts")).json().accounts ?? []).toEqual([]);
    expect((await clerk.get("/api/session")).json()).toMatchObject({ chosen: null, grants: [] });
    const refused = await clerk.send("POST", "/api/role-grants", {});
    expect([403, 422]).toContain(refused.statusCode);
    const again = await admin.send("PATCH", url, { validUntil: null, reason: "", version: version + 1 });
    expect([again.statusCode, again.json().problems[0].code]).toEqual([409, "already-ended"]);
  });

  it("can get another end, at the version that was read, not in the past, not by their holder", async () => {
    const clerk = await house.visitor("clerk", sapporo);
    const { grantId, version } = await grantOf(clerk, "clerk");
    const change = async (validUntil: string | null, by = version) =>
      admin.send("PATCH", `/api/role-grants/${grantId}`, { validUntil, reason: "", version: by });
    expect((await change(await today(-1))).json().problems[0].code).toBe("ends-in-the-past");
    await events();
    expect((await change(await today(10))).json()).toMatchObject({ isInForce: true, version: version + 1 });
    expect(await events()).toEqual({ "role.changed": 1 });
    expect((await change(null)).json()).toMatchObject({ type: "urn:yorisoi:problem:changed-by-other" });
    const own = await grantOf(admin, "organisation_administrator");
    const longer = { validUntil: null, reason: "", version: own.version };
    const refused = await admin.send("PATCH", `/api/role-grants/${own.grantId}`, longer);
    expect(refused.json().problems[0].code).toBe("own-role");
  });

  it("are seen in the own organisation only", async () => {
    const stranger = await house.visitor("clerk", hakodate);
    const { grants } = (await admin.get(`/api/role-grants?accountId=${stranger.accountId}`)).json();
    expect(grants).toEqual([]);
    const { rows } = await house.admin.query(
      "select grant_id from identity.role_grant where account_id = $1",
      [stranger.accountId],
    );
    const change = { validUntil: null, reason: "", version: 1 };
    const url = `/api/role-grants/${rows[0].grant_id}`;
    expect((await admin.send("PATCH", url, change)).statusCode).toBe(404);
  });
});
