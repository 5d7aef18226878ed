import { expect, test } from "vitest";
import { withAnswer } from "../item.ts";
import { answer2013 } from "./answer.ts";
import { items } from "./items.ts";
import { itemNamed } from "./names.ts";
import { type Case2013, read2013 } from "./read.ts";
import { type Sample, samples } from "./samples.ts";
import { groupScores } from "./scores.ts";

function caseOf({ case: given }: Sample): Case2013 {
  const reading = read2013({ ...given }, given.id, false);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

function caseNamed(id: string): Case2013 {
  const sample = samples.find((each) => each.case.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return caseOf(sample);
}

// 難病患者等に対する障害程度区分認定 別冊マニュアル (2013-01-23), 参考 例①–④: 中間評価項目得点表, 障害程度区分基準時間
// biome-ignore format: one example per line
const printed = [
  ["2013-1", [100.0, 88.0, 99.9, 98.1, 100.0, 100.0, 100.0], 23.8, "非該当"],
  ["2013-2", [100.0, 100.0, 99.9, 100.0, 100.0, 100.0, 100.0], 23.8, "非該当"],
  ["2013-3", [100.0, 80.3, 43.9, 65.0, 82.7, 87.9, 94.4], 33.4, "区分2"],
  ["2013-4", [37.7, 77.5, 68.2, 98.1, 100.0, 100.0, 100.0], 46.3, "区分2"],
] as const;

test.each(printed)(
  "example %s gives the manual's seven scores, total and grade",
  (id, scores, total, grade) => {
    const answer = answer2013(caseNamed(id));
    expect(Object.values(answer.groupScores)).toEqual(scores);
    expect(answer.totalMinutes).toBe(total);
    expect([answer.grade, answer.gradeByMinutes]).toEqual([grade, grade]);
  },
);

test("the seven scores stand under the law's group names, in its order", () => {
  expect(Object.keys(answer2013(caseNamed("2013-1")).groupScores)).toEqual([
    "麻痺拘縮",
    "移動",
    "複雑動作",
    "特別介護",
    "身の回り",
    "意思疎通",
    "行動",
  ]);
});

test("in example ③ no other single answer explains the printed 87.9 of 意思疎通", () => {
  const third = caseNamed("2013-3");
  const without = withAnswer(third.day, itemNamed("視力"), 0);
  const explaining = items.flatMap((item) =>
    item.options.flatMap(({ label }, option) => {
      const scores = groupScores(withAnswer(without, item, option), third.palsy);
      return scores[5]?.points === 879 ? [`${item.name} ${label}`] : [];
    }),
  );
  expect(explaining).toEqual(["視力 １ｍ先が見える"]);
});

test("every sample answers every item", () => {
  for (const sample of samples) expect(Object.keys(sample.case.survey)).toHaveLength(106);
  for (const sample of samples) expect(answer2013(caseOf(sample)).unanswered).toBeUndefined();
});
