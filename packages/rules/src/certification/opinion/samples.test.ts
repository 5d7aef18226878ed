import { day } from "../../calendar/index.ts";
import { describe, expect, it } from "vitest";
import { askedFields, finderOf, missingFields, readValue } from "../form/index.ts";
import { ageWhenWritten, opinionChecks, opinionForm, opinionWishes } from "./index.ts";
import { manualExample, plainOpinion, type SampleValues } from "./tables/samples.ts";

const valuesOf = (sample: SampleValues) => new Map(Object.entries(sample));
const alone = { application: null, stateForm: null, last: null };

describe("the manual's example, filled in and read back", () => {
  const form = opinionForm("2013");
  const values = valuesOf(manualExample);

  it("reads every value as it was written", () => {
    const find = finderOf(form);
    for (const [key, value] of values) {
      const place = find(key);
      if (!place) throw new Error(`no such field: ${key}`);
      expect(readValue(place.spec, value), key).toEqual({ ok: true, value });
    }
  });

  it("asks for every field it fills", () => {
    const asked = new Set(askedFields(form, values).map(({ key }) => key));
    expect([...values.keys()].filter((key) => !asked.has(key))).toEqual([]);
  });

  it("has nothing required missing", () => {
    expect(missingFields(form, values).map(({ key }) => key)).toEqual([]);
  });

  it("holds what the example prints", () => {
    expect(["rating.symptoms", "rating.ability"].map((key) => values.get(key))).toEqual(["2", "2"]);
    const life = ["meals", "rhythm", "cleanliness", "money", "medicines", "people", "society"];
    expect(life.map((name) => values.get(`life.${name}`)).join("")).toBe("1321131");
    expect(values.get("notes.text")).toMatch(/QOLの改善が期待できる/u);
    expect(ageWhenWritten(values)).toBe(38);
  });

  it("has nothing that keeps it from being sent, and the questions one would ask it today", () => {
    const found = opinionChecks({ values, edition: "2013", today: day("2013-05-01"), ...alone });
    expect(found.filter(({ severity }) => severity === "must")).toEqual([]);
    expect(found.map(({ code }) => code)).toEqual([
      "mental-effect-missing",
      "jargon",
      "why-services-missing",
    ]);
    expect(opinionWishes(values).flatMap(({ id, met }) => (met ? [id] : []))).toEqual(["drugs"]);
  });
});

describe("the opinion in everyday words", () => {
  const values = valuesOf(plainOpinion);

  it("is complete in both editions", () => {
    for (const edition of ["2013", "2014"] as const) {
      expect(missingFields(opinionForm(edition), values).map(({ key }) => key)).toEqual([]);
    }
  });

  it("meets all eight wishes, and no check finds anything", () => {
    expect(opinionWishes(values).filter(({ met }) => !met)).toEqual([]);
    expect(opinionChecks({ values, edition: "2014", today: day("2026-11-21"), ...alone })).toEqual([]);
  });
});
