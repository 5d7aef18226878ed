import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someSituation } from "../../test/some-situation.ts";
import { describeSituationProblem, readSituation } from "./index.ts";

describe("a situation from outside", () => {
  test("is taken as it stands when it is one", () => {
    fc.assert(
      fc.property(someSituation, (situation) => {
        const written: unknown = JSON.parse(JSON.stringify(situation));
        expect(readSituation(written)).toEqual({ situation });
      }),
      { numRuns: 200 },
    );
  });

  test("all problems are told at once, without the answers", () => {
    const secret = "太郎 090-0000-0000";
    const read = readSituation({
      age: secret,
      grade: secret,
      [secret]: 1,
      birthDay: secret,
      nickname: secret,
    });
    expect("problems" in read && read.problems.map(({ code }) => code)).toEqual([
      "no-day",
      "not-a-number",
      "not-a-choice",
      "unknown-field",
      "bad-birth-day",
      "unknown-field",
    ]);
    const told = "problems" in read ? read.problems.map(describeSituationProblem) : [];
    expect(told.every(({ ja, en }) => ja.length > 0 && en.length > 0)).toBe(true);
    expect(JSON.stringify([read, told])).not.toContain("太郎");
  });

  test.each([[null], [[]], ["text"], [3]])("%j is no situation", (input) => {
    expect(readSituation(input)).toEqual({ problems: [{ code: "not-an-object" }] });
  });

  test("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(() => readSituation(input)).not.toThrow();
      }),
    );
  });

  test("names of the prototype are no fields", () => {
    const read = readSituation(JSON.parse('{"day":"2026-11-21","constructor":1,"__proto__":2}'));
    expect("problems" in read && read.problems.map(({ code }) => code)).toEqual([
      "unknown-field",
      "unknown-field",
    ]);
  });
});
