import { diseases, referencesOf } from "@yorisoi/rules/disease/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../../test/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ url, headers });
const ALS = "NANDO:1200002";
const on = (text: string) => `on=${text}`;

describe("GET /api/diseases/search", () => {
  it("finds by what a person may call it, best first, on a day", async () => {
    const answer = await get(`/api/diseases/search?q=ALS&${on("2026-11-21")}&limit=3`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("no-store");
    const { on: shown, hits } = answer.json();
    expect(shown).toBe("2026-11-21");
    expect(hits.length).toBeLessThanOrEqual(3);
    expect(hits[0]).toMatchObject({
      id: ALS,
      name: "筋萎縮性側索硬化症",
      notificationNo: 2,
      list: "designated",
    });
    expect(typeof hits[0].matchedOn).toBe("string");
  });

  it("takes today in Japan without a day, and says everything that is wrong with the rest", async () => {
    expect((await get("/api/diseases/search?q=x")).json().on).toMatch(/^20\d\d-\d\d-\d\d$/);
    const wrong = await get("/api/diseases/search?on=2026-02-30&limit=1000&word=x");
    expect(wrong.statusCode).toBe(400);
    expect(
      wrong
        .json()
        .problems.map(({ path }: { path: string }) => path)
        .toSorted(),
    ).toEqual(["/", "/limit", "/on", "/q"].toSorted());
  });
});

describe("GET /api/diseases/:id", () => {
  it.each([
    ["2014-12-31", "covered", "support-2013-04-01", "no"],
    ["2015-01-01", "covered", "support-2015-01-01", "yes"],
  ])("answers for %s", async (asked, status, edition, designated) => {
    const answer = (await get(`/api/diseases/${ALS}?${on(asked)}`)).json();
    expect(answer).toMatchObject({
      on: asked,
      disease: { id: ALS },
      coverage: { status, edition: { id: edition } },
      facts: { designated },
      references: { nandoId: ALS },
    });
    expect(answer.coverage.because.length).toBeGreaterThan(0);
  });

  it("knows nobody else", async () => {
    const answer = await get("/api/diseases/NANDO:0");
    expect(answer.json()).toMatchObject({
      status: 404,
      detail: expect.stringContaining("/api/diseases/search"),
    });
  });
});

it.each(["editions", "imported", "names", "knowledge"])("GET /api/diseases/%s is sent once", async (what) => {
  const first = await get(`/api/diseases/${what}`);
  expect([first.statusCode, first.headers["cache-control"]]).toEqual([200, "public, max-age=300"]);
  const again = await get(`/api/diseases/${what}`, { "if-none-match": String(first.headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
  expect((await get(`/api/diseases/${what}`, { "if-none-match": '"other"' })).statusCode).toBe(200);
});

it("tells of every edition how many names are held", async () => {
  const { support, designated } = (await get("/api/diseases/editions")).json();
  expect(support.map(({ officialCount }: { officialCount: number }) => officialCount)).toEqual([
    130,
    151,
    332,
    358,
    359,
    361,
    366,
    369,
    376,
    null,
  ]);
  expect(designated.at(-2)).toMatchObject({ officialCount: 348, held: { missing: 0 } });
});

it("gives the cards as the rules write them", async () => {
  const { cardOf, groupCards, statistics, terms } = await import("@yorisoi/rules/disease/knowledge");
  for (const disease of diseases.filter((_, at) => at % 300 === 0)) {
    const card = cardOf(disease, await referencesOf(disease.sameAs ?? disease.id));
    expect((await get(`/api/diseases/${disease.id}/card`)).json()).toEqual(JSON.parse(JSON.stringify(card)));
  }
  const knowledge = (await get("/api/diseases/knowledge")).json();
  expect(knowledge.groups).toEqual(JSON.parse(JSON.stringify(groupCards)));
  expect([knowledge.statistics, knowledge.terms]).toEqual(JSON.parse(JSON.stringify([statistics, terms])));
  expect((await get("/api/diseases/NANDO:0/card")).statusCode).toBe(404);
});

it("lists every name", async () => {
  const { names } = (await get("/api/diseases/names")).json();
  expect(names).toHaveLength(diseases.length);
});
