import { describe, expect, it } from "vitest";
import { spoken } from "../spoken.fixture.ts";
import { example, surveyOf } from "./case.fixture.ts";
import { study2013 } from "./study.ts";
import { careSentences, decision2013, reasons2013 } from "./why.ts";

type Change = Parameters<typeof example>[1];
const study = (number: number, change?: Change) => study2013(example(number, change));
const decided = (number: number, change?: Change) =>
  decision2013(study(number, change)).map((one) => spoken(one));
const said = (number: number, change?: Change) =>
  reasons2013(study(number, change)).map((one) => spoken(one));
const minutes = { 食事: 0, 排泄: 0, 移動: 0, 清潔保持: 0, 間接: 120, 行動: 0, 機能訓練: 0, 医療関連: 0 };

describe("how the grade of edition 2013 comes about", () => {
  it("says the minutes and their band, for the four examples of the manual", () => {
    expect(decided(1)).toEqual(["時間の合計は23.8分です。25分に届かないため、時間による区分は非該当です。"]);
    expect(decided(3)).toEqual([
      "時間の合計は33.4分です。32分以上50分未満なので、時間による区分は区分2です。",
    ]);
    expect(decided(4)[0]).toContain("46.3分");
    expect(decided(1, { minutes })).toEqual([
      "時間の合計は120.0分です。110分以上なので、時間による区分は区分6です。",
    ]);
  });

  it("adds what the sheet's figures raise", () => {
    expect(decided(4, { sheet: { 回帰値: 1.2 } })[1]).toBe(
      "回帰値が1.2（1以上1.5未満）のため、区分2から区分3に上がります。",
    );
    expect(decided(1, { sheet: { 行動得点: 0.07 } })[1]).toContain("非該当から区分1に上がります");
  });

  it("without minutes says what is missing, why, and what to do, and the rest all the same", () => {
    expect(decided(3, { minutes: undefined })[0]).toContain("八つの時間がまだないため");
    const [law, what, lowest] = said(3, { minutes: undefined });
    expect(law).toContain("「略」");
    expect(what).toContain("入力してください");
    expect(lowest).toContain("「立ち上がる・体を洗う」（43.9点）");
  });

  it("names the answers that lowered the scores most", () => {
    expect(said(3).join("")).toContain("「立ち上がり」の「つかまれば可」（39.4点のうち9.1点）");
    expect(said(2).join("")).toContain("七つの分野は、すべて");
  });

  it("is complete in English too", () => {
    for (const number of [1, 2, 3, 4]) {
      const all = [...decision2013(study(number)), ...reasons2013(study(number))];
      expect(all.map((one) => spoken(one, "en")).join("")).not.toMatch(/\{\{|undefined|result\./u);
    }
  });
});

describe("special care", () => {
  const survey = { ...surveyOf(3), 酸素療法: "ある" };

  it("is silent when there is none", () => {
    expect(careSentences(study(3))).toEqual({ said: [], check: null });
  });

  it("is to be checked when it was not added", () => {
    const { said: sentences, check } = careSentences(study(3, { survey }));
    expect(sentences.map((one) => spoken(one))).toEqual([
      "特別な医療の時間（別表第七）は、合わせて0.8分です。",
    ]);
    expect(check && spoken(check)).toContain("市町村に確かめてください");
  });

  it("says that it was added when the case says so", () => {
    const { said: sentences, check } = careSentences(
      study(3, { survey, sheet: { 特別な医療を別に加える: true } }),
    );
    expect(sentences.map((one) => spoken(one))[1]).toContain("加えました");
    expect(check).toBeNull();
  });
});
