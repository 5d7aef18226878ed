import { describe, expect, it } from "vitest";
import { spoken } from "../spoken.fixture.ts";
import { borderSentences } from "./borders.ts";
import { example, surveyOf } from "./case.fixture.ts";
import { minutesPicture } from "./minutes-picture.ts";
import { scorePicture } from "./picture.ts";
import { stateRows2013 } from "./states.ts";
import { study2013 } from "./study.ts";
import { view2013 } from "./view.ts";

const severe = { survey: { 歩行: "できない", 調理: "全介助", "麻痺 左上肢": "ある" } };

describe("the pictures of edition 2013", () => {
  it("show the seven group scores", () => {
    const { rows, finding } = scorePicture(study2013(example(3)));
    expect(rows.map(({ bars }) => (bars[0]?.points ?? 0) / 10)).toEqual([
      100, 80.3, 43.9, 65, 82.7, 87.9, 94.4,
    ]);
    expect(spoken(finding)).toBe("いちばん低いのは「立ち上がる・体を洗う」で、100.0点のうち43.9点です。");
  });

  it("show the minutes over the bands, and their parts", () => {
    const picture = minutesPicture(study2013(example(3)));
    expect(picture?.marks.map(({ label }) => label)).toEqual(["25", "32", "50", "70", "90", "110"]);
    expect(picture?.parts).toHaveLength(8);
    expect(picture && spoken(picture.finding)).toBe("合計は33.4分です。次の区分の境目まで、あと16.6分です。");
    expect(picture && spoken(picture.partsFinding)).toBe(
      "いちばん長いのは「間接（家事など）」で、14.7分です。",
    );
  });

  it("add the special care as a ninth part when it counts", () => {
    const survey = { ...surveyOf(3), 酸素療法: "ある" };
    const picture = minutesPicture(
      study2013(example(3, { survey, sheet: { 特別な医療を別に加える: true } })),
    );
    expect(picture?.parts).toHaveLength(9);
    expect(picture?.total).toBe(342);
  });

  it("have no minutes when none were entered", () => {
    const view = view2013(example(3, { minutes: undefined }));
    expect(view.minutes).toBeNull();
    expect(borderSentences(view.borders).map((one) => spoken(one))).toEqual([
      "八つの時間を入力すると、境目までの時間を示します。",
    ]);
  });
});

describe("two states of edition 2013", () => {
  it("list what differs, the palsy type and items without points among it", () => {
    const rows = stateRows2013(study2013(example(4, { severe }))) ?? [];
    expect(rows.map(({ name }) => name)).toEqual(["歩行", "調理"]);
    const changed = stateRows2013(study2013(example(3, { severe }))) ?? [];
    expect(changed.map(({ name }) => name)).toContain("麻痺");
    expect(changed.find(({ name }) => name === "調理")?.points).toBeNull();
  });

  it("are none when only the day was given", () => {
    expect(stateRows2013(study2013(example(3)))).toBeNull();
  });
});
