import { expect, test } from "vitest";
import { samples as samples2013 } from "./edition2013/samples.ts";
import { samples as samples2014 } from "./edition2014/samples.ts";
import { explainedAnswerOf } from "./explained.ts";
import { readCase } from "./read-case.ts";

const cases = [...samples2014.map((sample) => sample.case), ...samples2013.map((sample) => sample.case)];

function explained(given: unknown) {
  const reading = readCase(given);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return explainedAnswerOf(reading.value);
}

const whole = (points: number) => Math.round(points * 10);

test.each(cases)(
  "what each item added is the group's points, and the law of every part is named: %#",
  (given) => {
    const { explanation, ...answer } = explained(given);
    const points = "groupPoints" in answer ? answer.groupPoints : answer.groupScores;
    expect(Object.fromEntries(explanation.groups.map((group) => [group.name, group.points]))).toEqual(points);
    for (const group of explanation.groups) {
      expect(group.items.reduce((sum, item) => sum + whole(item.points), 0)).toBe(whole(group.points));
    }
    expect(explanation.citations.map((citation) => citation.law)).toContain("平成十八年厚生労働省令第四十号");
  },
);

test("edition 2014: the deciding condition comes first, and its row is cited", () => {
  const { explanation, ...answer } = explained(samples2014[2]?.case);
  if (!("conditions" in explanation) || answer.edition !== "2014") throw new Error("a case of 2014");
  expect(explanation.conditions.map(({ no }) => no).toSorted((a, b) => a - b)).toEqual(answer.matched);
  expect(explanation.conditions[0]).toMatchObject({ no: 104, grade: "区分3", likelihood: 52.5 });
  expect(explanation.conditions[0]?.clauses[0]).toEqual({ text: "生活機能Ⅰ≧21.1", points: 27.9 });
  expect(explanation.citations).toContainEqual(expect.objectContaining({ place: "別表第二 番号104" }));
});

test("edition 2013: minutes are given back as entered", () => {
  const { explanation } = explained(cases[samples2014.length]);
  expect("minutes" in explanation && explanation.minutes).toEqual({
    食事: 0.7,
    排泄: 0.5,
    移動: 1,
    清潔保持: 4.2,
    間接: 7.3,
    行動: 0.4,
    機能訓練: 3.2,
    医療関連: 6.5,
  });
});
