import { expect, test } from "vitest";
import { answer2014 } from "./answer.ts";
import { read2014 } from "./read.ts";
import { type SampleCase, samples } from "./samples.ts";

function graded(given: SampleCase) {
  const reading = read2014({ ...given }, given.id, false);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { grade, conditionNo, likelihood, states } = answer2014(reading.value);
  return [given.id, grade, conditionNo, likelihood, states?.day.grade ?? null];
}

/** Golden cases: grade, deciding number, likelihood, and the grade of the day where a severe state is given. */
test("the ten samples are complete and get these grades", () => {
  // biome-ignore format: a case per line
  expect(samples.map((sample) => graded(sample.case))).toEqual([
    ["sample-1", "非該当", 2, 82.4, null],
    ["sample-2", "区分1", 8, 50.9, null],
    ["sample-3", "区分3", 104, 52.5, "区分2"],
    ["sample-4", "区分3", 99, 93.8, "区分1"],
    ["sample-5", "区分2", 38, 74.5, null],
    ["sample-6", "区分3", 120, 90, null],
    ["sample-7", "区分4", 139, 50.9, null],
    ["sample-8", "区分4", 142, 62.6, null],
    ["sample-9", "区分5", 166, 59.7, null],
    ["sample-10", "区分6", 211, 100, null],
  ]);
});
