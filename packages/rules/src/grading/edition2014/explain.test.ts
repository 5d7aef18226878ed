import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers } from "../../../test/any-answers.ts";
import { assess } from "./assess.ts";
import { conditions } from "./condition.ts";
import { checkCondition, explain } from "./explain.ts";

test("what each item added is the group's sum", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { groups } = explain(answers, assess(answers));
      for (const group of groups) {
        expect(group.items.reduce((sum, item) => sum + item.points, 0)).toBe(group.points);
        expect(group.points).toBeLessThanOrEqual(group.most);
      }
    }),
  );
});

test("the deciding condition comes first, all its clauses hold, and every condition is told met exactly when it is", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const assessment = assess(answers);
      const { deciding, met } = explain(answers, assessment);
      expect(deciding?.condition).toBe(assessment.deciding);
      expect(met.map(({ condition }) => condition.no).toSorted((a, b) => a - b)).toEqual(assessment.matched);
      for (const condition of conditions) {
        const holds = checkCondition(condition, answers, assessment).clauses.every((clause) => clause.holds);
        expect(holds).toBe(assessment.matched.includes(condition.no));
      }
    }),
    { numRuns: 50 },
  );
});
