import { day } from "@yorisoi/rules/calendar";
import { diseaseFacts } from "@yorisoi/rules/disease";
import {
  allQuestions,
  findMeasures,
  type MeasureResult,
  measuresOn,
  opensByGrade,
} from "@yorisoi/rules/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../../test/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const get = (url: string) => house.app.inject({ url });
const find = (payload: object) => house.app.inject({ method: "POST", url: "/api/services/find", payload });

const on = day("2026-11-21");
const ALS = "NANDO:1200002";

describe("POST /api/services/find", () => {
  it("takes ids of diseases or their facts, and answers what the rules answer", async () => {
    const facts = diseaseFacts(ALS, on);
    const byId = await find({ day: on, diseases: [ALS], age: 66 });
    expect(byId.statusCode).toBe(200);
    expect(byId.headers["cache-control"]).toBe("no-store");
    const byFacts = await find({ day: on, diseases: [facts], age: 66 });
    expect(byFacts.json()).toEqual(byId.json());
    const measures = findMeasures({ day: on, diseases: facts ? [facts] : [], age: 66 });
    expect(byId.json().measures).toEqual(JSON.parse(JSON.stringify(measures)));
  });

  it("answers with the day alone, and says what to ask next", async () => {
    const { measures, next, home } = (await find({ day: on })).json();
    expect(measures).toHaveLength(measuresOn(on).length);
    expect(measures.filter(({ verdict }: MeasureResult) => verdict === "no")).toEqual([]);
    expect([next.id, home]).toEqual(["diseases", null]);
  });

  it("names the municipality and its support centres", async () => {
    const { home } = (await find({ day: on, municipality: "01202" })).json();
    expect(home.municipality).toMatchObject({ name: "函館市", prefecture: "北海道" });
    expect(home.centres.length).toBeGreaterThan(0);
    expect(home.centres[0].telephone).toMatch(/\d/);
  });

  it("says everything that is wrong at once, and repeats no answer", async () => {
    const answer = await find({
      day: on,
      diseases: ["NANDO:0", ALS],
      age: "ろくじゅう",
      grade: "区分9",
      pet: "ねこ",
    });
    expect(answer.json()).toMatchObject({ status: 422, type: "urn:yorisoi:problem:bad-input" });
    const { problems } = answer.json<{ readonly problems: readonly { readonly path: string }[] }>();
    expect(problems.map(({ path }) => path).toSorted()).toEqual(["/age", "/diseases/0", "/grade", "/pet"]);
    expect(answer.body).not.toMatch(/ろくじゅう|区分9|ねこ/);
    expect((await house.app.inject({ method: "POST", url: "/api/services/find" })).statusCode).toBe(422);
  });
});

it("lists the measures of a day and the questions", async () => {
  const { measures, places } = (await get(`/api/services/measures?on=${on}`)).json();
  expect(measures.map(({ id }: { id: string }) => id)).toEqual(measuresOn(on).map(({ id }) => id));
  expect(places["support-centre"].ja).toBe("難病相談支援センター");
  expect((await get("/api/services/measures?on=2019-01-01")).json().measures).toEqual([]);
  const { questions } = (await get("/api/services/questions")).json();
  expect(questions).toEqual(JSON.parse(JSON.stringify(allQuestions)));
});

describe("GET /api/services/grade-openings", () => {
  const url = (query: string) => `/api/services/grade-openings?${query}`;
  const grade = `grade=${encodeURIComponent("区分3")}`;

  it("answers what the rules answer", async () => {
    const answer = await get(url(`${grade}&age=40&on=${on}`));
    const openings = opensByGrade({ grade: "区分3", age: 40, day: on, diseaseOnly: true });
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify({ grade: "区分3", ...openings })));
    const other = opensByGrade({ grade: "区分3", age: null, day: on, diseaseOnly: false });
    expect((await get(url(`${grade}&on=${on}&diseaseOnly=false`))).json().notes).toEqual(
      JSON.parse(JSON.stringify(other.notes)),
    );
  });

  it("names everything that is wrong", async () => {
    const answer = await get(url("grade=3&age=old&on=x&diseaseOnly=maybe&what=1"));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems).toHaveLength(5);
  });
});
