import { expect, test } from "vitest";
import type { Grade } from "../grade.ts";
import { tenthsFrom } from "../tenths.ts";
import { tenThousandthsFrom } from "./decimal.ts";
import { gradeOf2013 } from "./grade.ts";
import { gradeByMinutes } from "./minutes.ts";
import { describeRaise } from "./raise.ts";
import type { SheetFigures } from "./sheet.ts";

// biome-ignore format: one boundary per line
const boundaries: readonly (readonly [minutes: string, grade: Grade])[] = [
  ["0", "非該当"], ["24.9", "非該当"],
  ["25.0", "区分1"], ["31.9", "区分1"],
  ["32.0", "区分2"], ["49.9", "区分2"],
  ["50.0", "区分3"], ["69.9", "区分3"],
  ["70.0", "区分4"], ["89.9", "区分4"],
  ["90.0", "区分5"], ["109.9", "区分5"],
  ["110.0", "区分6"], ["1440.0", "区分6"],
];

test.each(boundaries)("%s minutes are %s", (minutes, grade) => {
  expect(gradeByMinutes(tenthsFrom(minutes))).toBe(grade);
  expect(gradeOf2013(tenthsFrom(minutes), null)).toEqual({ grade, byMinutes: grade, raisedBy: [] });
});

function figure(printed: string | null) {
  return printed === null ? null : tenThousandthsFrom(printed);
}

function figures(
  regression: string | null,
  iadl: string | null = null,
  behaviour: string | null = null,
): SheetFigures {
  return { regression: figure(regression), iadl: figure(iadl), behaviour: figure(behaviour) };
}

// biome-ignore format: one boundary per line
const regressions: readonly (readonly [minutes: string, value: string, grade: Grade])[] = [
  ["24.9", "-3", "非該当"], ["24.9", "0.9999", "非該当"],
  ["24.9", "1", "区分1"], ["24.9", "1.4999", "区分1"],
  ["24.9", "1.5", "区分2"], ["24.9", "99", "区分2"],
  ["50.0", "0.9999", "区分3"], ["50.0", "1", "区分4"], ["50.0", "1.4999", "区分4"], ["50.0", "1.5", "区分5"],
  ["109.9", "1", "区分6"], ["109.9", "1.5", "区分6"],
  ["110.0", "1", "区分6"], ["110.0", "1.5", "区分6"],
];

test.each(regressions)("%s minutes with regression value %s are %s", (minutes, value, grade) => {
  expect(gradeOf2013(tenthsFrom(minutes), figures(value)).grade).toBe(grade);
});

// biome-ignore format: one boundary per line
const firstGrades: readonly (readonly [minutes: string, iadl: string | null, behaviour: string | null, grade: Grade])[] = [
  ["24.9", "1.27", null, "非該当"], ["24.9", "1.2799", null, "非該当"], ["24.9", "1.28", null, "区分1"],
  ["24.9", null, "0.06", "非該当"], ["24.9", null, "0.0699", "非該当"], ["24.9", null, "0.07", "区分1"],
  ["24.9", "1.27", "0.06", "非該当"], ["24.9", "1.28", "0.07", "区分1"], ["24.9", "-1", "-1", "非該当"],
  ["25.0", "9", "9", "区分1"], ["32.0", "9", "9", "区分2"],
];

test.each(firstGrades)(
  "%s minutes with IADL %s and behaviour %s are %s",
  (minutes, iadl, behaviour, grade) => {
    expect(gradeOf2013(tenthsFrom(minutes), figures(null, iadl, behaviour)).grade).toBe(grade);
  },
);

test("what the regression value has raised is not raised again by IADL or behaviour", () => {
  const { grade, raisedBy } = gradeOf2013(tenthsFrom("24.9"), figures("1", "1.28", "0.07"));
  expect(grade).toBe("区分1");
  expect(raisedBy.map((raise) => raise.figure)).toEqual(["回帰値"]);
});

test("both figures are named when both make 非該当 区分1", () => {
  const { raisedBy } = gradeOf2013(tenthsFrom("10"), figures("0.5", "1.3", "0.07"));
  expect(raisedBy.map(describeRaise)).toEqual([
    "IADL得点が1.3（1.28以上）のため、非該当から区分1に上がります。",
    "行動得点が0.07（0.07以上）のため、非該当から区分1に上がります。",
  ]);
});

test("at 区分6 nothing is said to be raised", () => {
  expect(gradeOf2013(tenthsFrom("110"), figures("2")).raisedBy).toEqual([]);
  const [raise] = gradeOf2013(tenthsFrom("90"), figures("2")).raisedBy;
  expect(raise && describeRaise(raise)).toBe("回帰値が2（1.5以上）のため、区分5から区分6に上がります。");
});

test("without minutes there is no grade, whatever the figures", () => {
  expect(gradeOf2013(null, figures("2", "2", "2"))).toEqual({ grade: null, byMinutes: null, raisedBy: [] });
});
