import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnswers } from "../../test/any-answers.ts";
import { assess } from "./edition2014/assess.ts";
import { items } from "./edition2014/items.ts";
import { type CompleteAnswers, withAnswer } from "./item.ts";
import { compareStates } from "./two-states.ts";
import { whatIf } from "./what-if.ts";

const gradeOf = (answers: CompleteAnswers) => assess(answers).grade;

test("every single change that changes the grade is listed, and no other", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const listed = new Map(whatIf(items, answers, gradeOf).map((a) => [`${a.item.name} ${a.to}`, a.grade]));
      for (const item of items) {
        item.options.forEach((_, to) => {
          const grade = gradeOf(withAnswer(answers, item, to));
          const changes = to !== answers[item.index] && grade !== gradeOf(answers);
          expect(listed.get(`${item.name} ${to}`)).toBe(changes ? grade : undefined);
        });
      }
    }),
    { numRuns: 20 },
  );
});

test("the nearest come first", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const steps = whatIf(items, answers, gradeOf).map((alternative) => alternative.steps);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
});

test("two states: exactly the items that differ, each with what it changes by itself", () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (day, severe) => {
      const comparison = compareStates(items, day, severe, gradeOf);
      expect([comparison.day, comparison.severe]).toEqual([gradeOf(day), gradeOf(severe)]);
      expect(comparison.differences.map(({ item }) => item)).toEqual(
        items.filter((item) => day[item.index] !== severe[item.index]),
      );
      for (const { item, severe: option, gradeAlone } of comparison.differences) {
        expect(gradeAlone).toBe(gradeOf(withAnswer(day, item, option)));
      }
    }),
    { numRuns: 50 },
  );
});
