import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysFromNow } from "../../../test/certification/people.ts";
import { type House, openHouse, ORIGIN } from "../../../test/house.ts";
import { type Cast, castOf, done } from "../../../test/certification/people.ts";
import { caseAt } from "../../../test/certification/story.ts";

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface Link {
  readonly caseId: string;
  readonly token: string;
  readonly code: string;
}

async function askByLink(): Promise<Link> {
  const { caseId } = await caseAt(house, cast, "surveyed");
  const view = await done(cast.clerk, caseId, "ask_opinion", { way: "link", due: daysFromNow(14) });
  const { url, code } = view.opinionLink;
  return { caseId, token: new URL(url).hash.slice(1), code };
}

const send = (url: string, payload: object, cookie = "") =>
  house.app.inject({
    method: "POST",
    url: `/api/opinion-link${url}`,
    headers: { origin: ORIGIN, ...(cookie ? { cookie } : {}) },
    payload,
  });
const read = (cookie: string) =>
  house.app.inject({ method: "GET", url: "/api/opinion-link", headers: { cookie } });

async function open({ token, code }: Link) {
  const answer = await send("/open", { token, code });
  const [set] = [answer.headers["set-cookie"]].flat();
  return { answer, cookie: String(set).split(";")[0] ?? "" };
}

describe("a one-time link", () => {
  it("opens the one opinion with its code, fills in who it is about, and takes it to the end", async () => {
    const link = await askByLink();
    const { answer, cookie } = await open(link);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toMatchObject({ caseId: link.caseId, mayWrite: true, status: "none" });
    expect(answer.json().personName).toContain("見本");
    const { plainOpinion } = await import("@yorisoi/rules/certification/opinion");
    const current = answer.json().opinion.changes as { id: string; key: string }[];
    const changes = Object.entries(plainOpinion).map(([key, value], index) => ({
      id: `opinion-${index}`,
      key,
      value,
      parents: current.filter((one) => one.key === key).map(({ id }) => id),
      madeAt: new Date().toISOString(),
      device: "doctor",
    }));
    const written = await send("/changes", { changes }, cookie);
    expect(written.json().refused).toEqual([]);
    for (const id of ["begin_opinion", "send_opinion"])
      expect(
        (await send("/acts", { id: `link-${id.replace("_", "-")}`, act: id }, cookie)).statusCode,
        id,
      ).toBe(200);
    expect((await read(cookie)).json()).toMatchObject({ status: "sent", mayWrite: false });
    expect((await done(cast.clerk, link.caseId, "accept_opinion")).stage).toBe("ready");
  });

  it("opens nothing without the code, and no more after five wrong ones", async () => {
    const link = await askByLink();
    for (let left = 4; left >= 0; left--) {
      const wrong = await send("/open", { token: link.token, code: "00000000" });
      expect([wrong.statusCode, wrong.json().problems[0].message]).toEqual([
        401,
        `あと ${left} 回まで試せます。`,
      ]);
    }
    expect((await open(link)).answer.statusCode).toBe(410);
  });

  it("opens once: neither a second browser nor the link alone goes on", async () => {
    const link = await askByLink();
    const first = await open(link);
    expect(first.answer.statusCode).toBe(200);
    const second = await open(link);
    expect([second.answer.statusCode, second.answer.json().type]).toEqual([
      410,
      "urn:yorisoi:problem:link-used",
    ]);
    expect((await read(first.cookie)).statusCode).toBe(200);
    expect((await read("")).statusCode).toBe(401);
    expect((await send("/open", { token: "x".repeat(43), code: link.code })).statusCode).toBe(410);
  });

  it("ends when the request is taken back, when another is made, and on its last day", async () => {
    const link = await askByLink();
    const { cookie } = await open(link);
    await done(cast.clerk, link.caseId, "take_back_opinion");
    expect((await read(cookie)).statusCode).toBe(410);
    const again = await askByLink();
    await house.admin.query(
      "update certification.opinion_link set valid_until = now() where ended_at is null",
    );
    expect((await open(again)).answer.statusCode).toBe(410);
  });

  it("reaches nothing else: no other route, no other document, no other case", async () => {
    const link = await askByLink();
    const { cookie } = await open(link);
    for (const url of ["/api/cases/search", `/api/cases/${link.caseId}`, "/api/people/mine"]) {
      const method = url.endsWith("search") ? "POST" : "GET";
      const answer = await house.app.inject({
        method,
        url,
        headers: { cookie, origin: ORIGIN },
        payload: {},
      });
      expect(answer.statusCode, url).toBe(401);
    }
    const wrong = await send("/acts", { id: "link-act-0001", act: "accept_opinion" }, cookie);
    expect(wrong.statusCode).toBe(422);
    const { rows } = await house.admin.query(
      "select link_id from certification.opinion_link where case_id = $1",
      [link.caseId],
    );
    const app = await house.db.connection().execute(async (connection) => {
      const seen = await connection.transaction().execute(async (trx) => {
        const { sql } = await import("kysely");
        await sql`select set_config('app.account', ${rows[0].link_id}, true), set_config('app.organisation', '', true),
          set_config('app.role', 'opinion_link', true)`.execute(trx);
        const count = async (table: string, where = "true") => {
          const { rows: found } = await sql<{
            n: number;
          }>`select count(*)::int as n from ${sql.raw(table)} where ${sql.raw(where)}`.execute(trx);
          return found[0]?.n;
        };
        return {
          cases: await count("certification.case_file"),
          documents: await count("certification.field_change", "document <> 'opinion'"),
          otherCases: await count("certification.field_change", `case_id <> '${link.caseId}'`),
          people: await count("person.person"),
          links: await count("certification.opinion_link"),
          accounts: await count("identity.account"),
        };
      });
      return seen;
    });
    expect(app).toEqual({ cases: 1, documents: 0, otherCases: 0, people: 0, links: 0, accounts: 0 });
  });

  it("keeps neither token nor code", async () => {
    const link = await askByLink();
    const { rows } = await house.admin.query("select t::text as text from certification.opinion_link t");
    const all = rows.map(({ text }) => text).join("\n");
    expect(all).not.toContain(link.token);
    expect(all).not.toContain(link.code);
  });
});
