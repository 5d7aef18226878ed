import { day } from "@yorisoi/rules/calendar";
import { findMeasures } from "@yorisoi/rules/services";
import { expect, it } from "vitest";
import { lawsOf } from "./all-sources.ts";
import { countOf, filteredBy, groupsOf, noFilter } from "./filter.ts";
import { inShort } from "./in-short.ts";

const results = findMeasures({ day: day("2026-11-21"), age: 45, difficulties: ["medical-cost"] });

it("leaves everything in without a filter, and only what is asked for with one", () => {
  expect(filteredBy(results, noFilter)).toEqual(results);
  const yes = filteredBy(results, { ...noFilter, verdict: "yes" });
  expect(yes).toHaveLength(countOf(results).yes);
  expect(yes.every(({ verdict }) => verdict === "yes")).toBe(true);
  const cost = filteredBy(results, { ...noFilter, field: "medical-cost", onlyFitting: true });
  expect(cost.length).toBeGreaterThan(0);
  expect(cost.every(({ field, fits }) => field === "medical-cost" && fits)).toBe(true);
});

it("keeps fields and measures in the order of before, whatever the answers are", () => {
  const order = results.map(({ id }) => id);
  const groups = groupsOf(results.toReversed(), order);
  expect(groups[0]?.field).toBe(results[0]?.field);
  expect(groups.flatMap((group) => group.results)).toHaveLength(results.length);
  expect(new Set(groups.map(({ field }) => field)).size).toBe(groups.length);
});

it("says of every measure something in short", () => {
  expect(results.filter((result) => inShort(result).join("") === "")).toEqual([]);
});

it("names each law once with its articles", () => {
  const source = { id: "S1", confidence: "A", file: null, page: null } as const;
  const of = (law: string | null, place: string | null) => ({ ...source, law, place });
  expect(
    lawsOf([of("法", "第5条"), of(null, null), of("法", "第6条"), of("法", "第5条"), of("令", null)]),
  ).toEqual(["法 第5条・第6条", "令"]);
});
