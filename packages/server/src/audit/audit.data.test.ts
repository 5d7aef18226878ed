import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hakodate, type House, openHouse, sapporo, type Visitor } from "../../test/house.ts";
import { actAs, runAct } from "../database/index.ts";
import type { SignedIn } from "../identity/index.ts";
import { exportEvents } from "./export/export-events.ts";

let house: House;
let auditor: Visitor;
let clerk: Visitor;
const person = randomUUID();
const days = { from: "2020-01-01", to: "2099-12-31" };

async function write(organisationId: string, count: number, purpose: string) {
  await actAs(house.db, { role: "system" }, randomUUID(), async (act) => {
    for (let at = 0; at < count; at++)
      act.record("person.read", { organisationId, personId: person, purpose, details: { at } });
  });
}

beforeAll(async () => {
  house = await openHouse();
  auditor = await house.visitor("auditor", sapporo);
  clerk = await house.visitor("clerk", sapporo);
  await write(sapporo, 120, "相談");
  await write(hakodate, 3, "よその組織");
  await write(sapporo, 1, '=HYPERLINK("http://x","y"), 改行\nあり');
});
afterAll(async () => house.close());

const search = async (body: object, who = auditor) => who.send("POST", "/api/audit/search", body);
const take = async (body: object, who = auditor) => who.send("POST", "/api/audit/export", body);

describe("the auditor's search", () => {
  it("gives every entry of the own organisation once, page after page, newest first, and nobody else's", async () => {
    const seen: { lane: number; seq: number; at: string; purpose: string }[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const answer = await search({ ...days, event: "person.read", limit: 50, ...(after ? { after } : {}) });
      expect(answer.statusCode).toBe(200);
      const page = answer.json();
      seen.push(...page.events);
      after = page.next;
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen.map(({ lane, seq }) => `${lane}/${seq}`)).size).toBe(121);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(seen.some(({ purpose }) => purpose === "よその組織")).toBe(false);
  });

  it("is itself recorded, with who looked and for whom", async () => {
    await search({ ...days, personId: person, limit: 1 });
    const { events } = (await search({ ...days, event: "audit.searched", limit: 1 })).json();
    expect(events[0]).toMatchObject({
      event: "audit.searched",
      accountId: auditor.accountId,
      role: "auditor",
      details: { person, count: 1 },
    });
    expect(events[0].accountName).toMatch(/^試験/);
  });

  it.each([
    ["another role", { role: "clerk" }, 0],
    ["another person", { personId: randomUUID() }, 0],
    ["days before", { from: "2019-01-01", to: "2019-12-31" }, 0],
    ["the program itself", { role: "system", event: "person.read", limit: 100 }, 100],
  ])("narrows by %s", async (_, filter, count) => {
    expect((await search({ ...days, ...filter })).json().events).toHaveLength(count);
  });

  it("counts both days in, in Japan's time", async () => {
    const { rows } = await house.admin.query("select app.today()::text as today");
    const { today } = rows[0];
    expect((await search({ from: today, to: today })).json().events.length).toBeGreaterThan(0);
  });

  it("names everything that is wrong with a question at once", async () => {
    const answer = await search({ from: "2026-02-30", to: "きのう", event: "x", role: "king", limit: 1000 });
    expect(answer.statusCode).toBe(422);
    const paths = answer.json().problems.map(({ path }: { path: string }) => path);
    expect(paths.toSorted()).toEqual(["/event", "/from", "/limit", "/role", "/to"]);
    const backwards = await search({ from: "2026-02-02", to: "2026-02-01" });
    expect(backwards.json().problems[0]).toMatchObject({ path: "/to" });
  });

  it("is refused to another role, and that is recorded", async () => {
    expect((await search(days, clerk)).statusCode).toBe(403);
    expect((await take({ ...days, format: "csv" }, clerk)).statusCode).toBe(403);
    const { events } = (
      await search({ ...days, event: "request.refused", accountId: clerk.accountId })
    ).json();
    expect(events).toHaveLength(2);
  });

  it("shows nothing when the policy function is out of order: the database refuses on its own", async () => {
    const open = await openHouse({ may: () => true });
    try {
      const someone = await open.visitor("clerk", sapporo);
      const answer = await someone.send("POST", "/api/audit/search", days);
      expect(answer.json().events).toEqual([]);
    } finally {
      await open.close();
    }
  });
});

describe("the export", () => {
  it("is CSV that a spreadsheet opens and does not compute", async () => {
    const answer = await take({ ...days, event: "person.read", format: "csv" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toContain("audit-2020-01-01-2099-12-31.csv");
    expect(answer.body.startsWith("\u{FEFF}日時,")).toBe(true);
    expect(answer.body).toContain(`"'=HYPERLINK(""http://x"",""y""), 改行\nあり"`);
    expect(answer.body.split("\r\n")).toHaveLength(1 + 121 + 1);
  });

  it("is NDJSON of the same entries, and is recorded", async () => {
    const answer = await take({ ...days, personId: person, format: "ndjson" });
    const lines = answer.body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(121);
    expect(lines.every((line) => line.personId === person)).toBe(true);
    const { events } = (await search({ ...days, event: "audit.exported", limit: 1 })).json();
    expect(events[0]).toMatchObject({
      accountId: auditor.accountId,
      details: { person, format: "ndjson", count: 121 },
    });
  });

  it("is an empty table when nothing matches", async () => {
    const answer = await take({ from: "2019-01-01", to: "2019-01-02", format: "csv" });
    expect(answer.body.trim().split("\r\n")).toHaveLength(1);
  });

  it("says what to do when there is too much, and records nothing", async () => {
    const actor = { ...auditor, level: "full" } as unknown as SignedIn;
    const enter = async () => actor;
    const asked = { ...days, format: "csv" } as const;
    const tooMuch = runAct(house.parts.db, "test", enter, async (act) => {
      return exportEvents(house.parts, act, asked, { requestId: "test", cap: -1 });
    });
    await expect(tooMuch).rejects.toMatchObject({
      kind: "bad-input",
      particulars: { problems: [{ code: "too-many", message: expect.stringContaining("期間を短く") }] },
    });
  });
});
