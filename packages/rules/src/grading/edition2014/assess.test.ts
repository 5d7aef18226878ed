import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers } from "../../../test/any-answers.ts";
import { judgeByXml } from "../../../test/reference-judge.ts";
import type { CompleteAnswers } from "../item.ts";
import { assess } from "./assess.ts";
import { conditions } from "./condition.ts";
import { items } from "./items.ts";

const plain = (name: string) => name.normalize("NFKC").replace(/\s/g, "");

function byName(answers: CompleteAnswers): Map<string, number> {
  return new Map(items.map((item) => [plain(item.name), answers[item.index] ?? 0]));
}

test("any case agrees with the law's tables read independently: grade, number, likelihood, all numbers, group points", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const ours = assess(answers);
      expect({
        grade: ours.grade,
        no: ours.deciding?.no ?? null,
        likelihood: ours.deciding ? ours.deciding.likelihood / 10 : null,
        matched: ours.matched,
        groupPoints: ours.groupPoints,
      }).toEqual(judgeByXml(byName(answers)));
    }),
    { numRuns: 10_000 },
  );
});

test("points are whole and no group is below zero", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const points of assess(answers).groupPoints) {
        expect(Number.isInteger(points) && points >= 0).toBe(true);
      }
    }),
  );
});

test("the deciding condition has the highest likelihood, and of equals the highest number", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { deciding, matched } = assess(answers);
      for (const no of matched) {
        const other = conditions[no - 1];
        const lower = (other?.likelihood ?? 0) < (deciding?.likelihood ?? 0);
        const equalButEarlier = other?.likelihood === deciding?.likelihood && no <= (deciding?.no ?? 0);
        expect(lower || equalButEarlier).toBe(true);
      }
    }),
  );
});

test("grading is pure: the answers stay as they are and the same answers give the same grade", () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (answers, others) => {
      const copy = answers.slice();
      const first = assess(answers);
      assess(others);
      expect(assess(answers)).toEqual(first);
      expect(answers).toEqual(copy);
    }),
  );
});
