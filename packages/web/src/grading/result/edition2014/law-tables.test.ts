import { describe, expect, it } from "vitest";
import { spoken } from "../spoken.fixture.ts";
import { caseWith } from "./case.fixture.ts";
import { nearestConditions } from "./nearest.ts";
import { palsyDerivation } from "./palsy.ts";
import { studyState } from "./study.ts";

describe("the table a lawyer checks", () => {
  it("shows how the palsy type follows from the four limbs", () => {
    const state = studyState(caseWith({ "麻痺 左上肢": 2, "麻痺 左下肢": 4 }).day);
    const derivation = palsyDerivation(state);
    expect(derivation && spoken(derivation)).toBe(
      "麻痺 左上肢 ある（軽度）、麻痺 右上肢 ない、麻痺 左下肢 ある（重度）、麻痺 右下肢 ない → 左上下肢あるいは右上下肢のみ",
    );
  });

  it("finds the nearest conditions that are not met, fewest open parts first", () => {
    const near = nearestConditions(studyState(caseWith({}).day), 3);
    expect(near.map(({ missing }) => missing)).toEqual([1, 1, 1]);
    expect(near.every(({ checked }) => checked.clauses.some(({ holds }) => !holds))).toBe(true);
  });
});
