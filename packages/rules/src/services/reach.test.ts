import fc from "fast-check";
import { expect, test } from "vitest";
import { someSituation } from "../../test/some-situation.ts";
import { findMeasures, type MeasureId, measures } from "./index.ts";

/**
 * What each measure can say. No yes: a condition rests on a C fact, or only the authority knows it. No "no": anyone may ask. A verdict
 * that comes here, or goes, is a change of the law or a fault.
 */
const reachable: Readonly<Record<MeasureId, string>> = {
  "home-care": "maybe no",
  "home-care-hospital-visit": "maybe no",
  "heavy-visit": "maybe no",
  "comprehensive-support": "maybe no",
  "seeing-escort": "maybe no",
  "behaviour-support": "maybe no",
  "short-stay": "maybe no yes",
  "medical-short-stay": "maybe no yes",
  "day-care": "maybe no yes",
  "hospital-care": "maybe no yes",
  "living-in": "maybe no yes",
  "group-home": "maybe no yes",
  "independent-living": "maybe no yes",
  "emergency-contact": "maybe no yes",
  "move-out": "maybe no yes",
  "life-training": "maybe no yes",
  "body-training": "maybe no yes",
  planning: "maybe no yes",
  "work-choice": "maybe no yes",
  "work-transition": "maybe no yes",
  "work-type-a": "maybe no yes",
  "work-type-b": "maybe no yes",
  "work-retention": "maybe no",
  "job-supporter": "maybe",
  accommodation: "maybe no yes",
  "treatment-and-work": "maybe no yes",
  "occupational-health": "maybe yes",
  "hiring-subsidy": "maybe no",
  "daily-tools": "ask",
  devices: "maybe no yes",
  "outing-support": "ask",
  "bath-visit": "ask",
  "designated-grant": "maybe no yes",
  "registration-card": "maybe no yes",
  "childhood-grant": "maybe no yes",
  "childhood-support": "maybe no yes",
  "child-surgery": "maybe no",
  "adult-surgery": "maybe no",
  "mental-outpatient": "maybe no",
  "ventilator-nursing": "maybe no yes",
  "basic-pension": "maybe no yes",
  "employees-pension": "maybe no yes",
  "special-allowance": "maybe no",
  "child-allowance": "ask",
  "care-insurance": "maybe no yes",
  "care-refund": "maybe no yes",
  "support-centre": "yes",
};

test("every measure reaches every verdict it can, and no other", () => {
  const seen = new Map<MeasureId, Set<string>>(measures.map(({ id }) => [id, new Set()]));
  for (const situation of fc.sample(someSituation, { numRuns: 3500, seed: 20_261_121 }))
    for (const { id, verdict } of findMeasures(situation)) seen.get(id)?.add(verdict);
  const found = Object.fromEntries(
    [...seen].map(([id, verdicts]) => [id, [...verdicts].toSorted().join(" ")]),
  );
  expect(found).toEqual(reachable);
});
