import { edition2014, whatIf } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { sample } from "./case.fixture.ts";
import { gradeOf } from "./states.ts";
import { direction, FIRST, whatIfParts } from "./what-if.ts";

const alternatives = whatIf(edition2014.items, sample(2).day, gradeOf);

describe("what if", () => {
  it("has enough single answers in this case to be cut", () => {
    expect(alternatives.length).toBeGreaterThan(FIRST);
  });

  it("puts the neighbouring answers first and shows the first ten", () => {
    const { near, far, nearShown, farShown, total } = whatIfParts(alternatives, false);
    expect(near.every(({ steps }) => steps === 1)).toBe(true);
    expect(far.every(({ steps }) => steps > 1)).toBe(true);
    expect([...nearShown, ...farShown]).toEqual(alternatives.slice(0, FIRST));
    expect(total).toBe(near.length + far.length);
  });

  it("shows all when asked", () => {
    const { nearShown, farShown } = whatIfParts(alternatives, true);
    expect([...nearShown, ...farShown]).toEqual(alternatives);
  });

  it("says whether the other grade is higher or lower", () => {
    expect(direction("区分2", "区分3")).toBe("up");
    expect(direction("区分2", "非該当")).toBe("down");
    expect(direction("区分2", null)).toBe("other");
  });
});
