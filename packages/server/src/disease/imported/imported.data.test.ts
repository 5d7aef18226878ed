import { day } from "@yorisoi/rules/calendar";
import { compareWithList, type ListFacts } from "@yorisoi/rules/disease";
import { diseases } from "@yorisoi/rules/disease/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "../../../test/house.ts";
import { keepList } from "./keep-list.ts";
import { removeList } from "./remove-list.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const get = async (url: string, headers: Record<string, string> = {}) => house.app.inject({ url, headers });
const post = async (url: string, payload: object | string) =>
  house.app.inject({ method: "POST", url, payload, headers: { "content-type": "application/json" } });

const ALS = "NANDO:1200002";
const on = (text: string) => `on=${text}`;

describe("an official list that was imported", () => {
  const facts: ListFacts = {
    from: day("2026-04-01"),
    until: null,
    source: "見本の告示",
    importedOn: day("2026-04-02"),
    complete: true,
  };
  const rows = [
    { line: 2, no: 1, name: "筋萎縮性側索硬化症", kana: "", note: "" },
    { line: 3, no: 2, name: "見本新疾患", kana: "みほんしんしっかん", note: "" },
  ];
  const { list } = compareWithList(diseases, { rows, facts });
  const NEW = `/api/diseases/${encodeURIComponent("imported:見本新疾患")}`;
  const PARKINSON = "NANDO:1200010";
  const coverage = async (url: string) => (await get(`${url}?${on("2026-11-21")}`)).json().coverage;
  const answers = async () => {
    const [als, parkinson] = [
      await coverage(`/api/diseases/${ALS}`),
      await coverage(`/api/diseases/${PARKINSON}`),
    ];
    return [als, parkinson].map(({ status, certainty }) => `${status} ${certainty}`);
  };

  it("documents the answers of its days both ways, its new names are found, and all of it goes with the list", async () => {
    const before = await get("/api/diseases/imported");
    expect(await answers()).toEqual(["covered documented", "covered documented"]);
    const { id } = await keepList(house.parts.db, { list, by: "見本" });
    expect(await answers()).toEqual(["covered documented", "not-covered documented"]);
    expect(await coverage(NEW)).toMatchObject({ status: "covered", certainty: "documented" });
    const found = await get(`/api/diseases/search?q=${encodeURIComponent("見本新疾患")}`);
    expect(found.json().hits[0]).toMatchObject({ id: "imported:見本新疾患", list: "support" });
    const checked = await post("/api/diseases/check", {
      day: "2026-11-21",
      diseases: [{ id: ALS }, { typedName: "見本新疾患" }],
    });
    expect(checked.json()).toMatchObject({ status: "covered", certainty: "documented" });
    const shown = await get("/api/diseases/imported", { "if-none-match": String(before.headers.etag) });
    expect(shown.json()).toMatchObject({
      lists: [{ id, complete: true, rows: [{ no: 1, diseaseId: ALS }, { no: 2 }] }],
    });
    expect(shown.body).not.toContain("importedBy");
    await removeList(house.parts.db, id ?? "");
    expect(await answers()).toEqual(["covered documented", "covered documented"]);
    expect((await get(NEW)).statusCode).toBe(404);
  });

  it("is stored as a whole or not at all", async () => {
    const count = async () =>
      (
        await house.admin.query(
          `select (select count(*)::int from disease.official_list) + (select count(*)::int from disease.official_row) as stored,
            (select count(*)::int from audit.event where event = 'disease.list_imported') as events`,
        )
      ).rows[0];
    const before = await count();
    const broken = {
      ...list,
      rows: [...list.rows, { no: 3, name: "", kana: "", note: "", diseaseId: null }],
    };
    await expect(keepList(house.parts.db, { list: broken, by: "見本" })).rejects.toMatchObject({
      code: "23514",
    });
    expect(await count()).toEqual(before);
    expect(await removeList(house.parts.db, "00000000-0000-0000-0000-000000000000")).toBe(false);
  });
});
