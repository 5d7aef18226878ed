import { expect, test } from "vitest";
import { answer2013, DAY_COUNTS, NO_MINUTES } from "./answer.ts";
import { read2013 } from "./read.ts";
import { samples } from "./samples.ts";
import { specialCareNote } from "./special-care.ts";

const sample = samples[0]?.case;
const base = { survey: sample?.survey ?? {}, minutes: sample?.minutes ?? {} };

function answer(given: Record<string, unknown>) {
  const reading = read2013(given, "a", false);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return answer2013(reading.value);
}

test("the answer in plain numbers, with nothing in it that does not apply", () => {
  expect(answer(base)).toEqual({
    id: "a",
    edition: "2013",
    grade: "非該当",
    totalMinutes: 23.8,
    gradeByMinutes: "非該当",
    groupScores: {
      麻痺拘縮: 100,
      移動: 88,
      複雑動作: 99.9,
      特別介護: 98.1,
      身の回り: 100,
      意思疎通: 100,
      行動: 100,
    },
    specialCareMinutes: 0,
  });
});

test("without minutes there is no grade but a reason, and the rest is computed", () => {
  const { grade, reason, totalMinutes, gradeByMinutes, groupScores } = answer({ survey: base.survey });
  expect({ grade, reason, totalMinutes, gradeByMinutes }).toEqual({
    grade: null,
    reason: NO_MINUTES,
    totalMinutes: null,
    gradeByMinutes: null,
  });
  expect(groupScores.移動).toBe(88);
});

test("the sheet's figures raise the grade, and the answer says by what", () => {
  expect(answer({ ...base, sheet: { IADL得点: 1.28 } })).toMatchObject({
    grade: "区分1",
    gradeByMinutes: "非該当",
    raisedBy: ["IADL得点が1.28（1.28以上）のため、非該当から区分1に上がります。"],
  });
});

test("special care stands beside the total and is added only on request", () => {
  const survey = { ...base.survey, 透析: "ある", モニター測定: "ある" };
  const beside = answer({ ...base, survey });
  expect(beside).toMatchObject({ totalMinutes: 23.8, specialCareMinutes: 12.1, specialCareNote });
  const added = answer({ ...base, survey, sheet: { 特別な医療を別に加える: true } });
  expect(added).toMatchObject({ totalMinutes: 35.9, grade: "区分2", specialCareAdded: true });
  expect(added.specialCareNote).toBeUndefined();
});

test("items in no table that were not answered are named", () => {
  const { こだわり: _omitted, ...survey } = base.survey;
  expect(answer({ ...base, survey }).unanswered).toEqual(["こだわり"]);
});

test("the severe state is shown beside the day, and the day counts", () => {
  const given = answer({ ...base, severe: { survey: { 洗身: "全介助" } } });
  expect(given.groupScores.複雑動作).toBe(99.9);
  expect(given.states).toMatchObject({ taken: "day", note: DAY_COUNTS });
  expect(given.states?.day.groupScores.複雑動作).toBe(99.9);
  expect(given.states?.severe.groupScores.複雑動作).toBe(77);
});

test("same input, same output", () => {
  expect(answer(base)).toEqual(answer(base));
});
