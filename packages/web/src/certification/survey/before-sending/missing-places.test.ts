import type { FieldValue } from "@yorisoi/rules/certification";
import { surveyItems } from "@yorisoi/rules/certification/survey";
import { expect, it } from "vitest";
import { missingPlaces } from "./missing-places.ts";

const complete = surveyItems("2014").map(({ id }) => [`item.${id}.day`, "1"] as const);

it("names every item without an answer for the day", () => {
  expect(missingPlaces("2014", new Map())).toHaveLength(80);
  expect(missingPlaces("2013", new Map())).toHaveLength(106);
  expect(missingPlaces("2014", new Map(complete))).toEqual([]);
});

it("names the page where each can be written", () => {
  const values = new Map<string, FieldValue>(complete);
  values.set("item.3-1.unsure", true);
  values.set("remark.a.items", ["1-1"]);
  values.set("visit.a.endedAt", "2026-11-21T10:00:00+09:00");
  expect(missingPlaces("2014", values)).toEqual([
    { place: "3-1", keys: ["item.3-1.unsure.text"] },
    { place: "remarks", keys: ["remark.a.text"] },
    { place: "visits", keys: ["visit.a.startedAt"] },
  ]);
});
