import { expect, test } from "vitest";
import { searchUncovered } from "../../../test/coverage.ts";
import { witness } from "../../../test/witness.ts";
import { assess } from "./assess.ts";
import { conditions } from "./condition.ts";

const without = (no: number) => searchUncovered(conditions.filter((condition) => condition.no !== no));

test("every possible case meets a condition: all cases divided into regions, none left over", () => {
  const { regions, uncovered } = searchUncovered(conditions);
  expect(uncovered).toBeNull();
  expect(regions).toBeGreaterThan(500);
});

/** The search would be worthless if it could not find a hole: these conditions are alone somewhere. */
test.each([1, 5, 29, 86, 105, 139, 157, 194, 199])(
  "without condition %i it finds a case that only that one meets",
  (no) => {
    const { uncovered } = without(no);
    expect(uncovered).not.toBeNull();
    expect(uncovered && assess(witness(uncovered)).matched).toEqual([no]);
  },
);

/** 216 lies wholly inside 177 (Table 2), so it is never the only one. */
test("without condition 216 there is still no hole", () => {
  expect(without(216).uncovered).toBeNull();
});
