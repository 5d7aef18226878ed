import { edition2014, type Grade } from "@yorisoi/rules/grading";
import { describe, expect, it } from "vitest";
import { spoken } from "../spoken.fixture.ts";
import { caseWith, sample } from "./case.fixture.ts";
import { type StateStudy, study2014, studyState } from "./study.ts";
import { decision, reasons } from "./why.ts";

const taken = (number: number) => study2014(sample(number)).taken;
const said = (state: StateStudy, onlyDay = true) =>
  reasons(state, onlyDay).map((sentence) => spoken(sentence));

/** A state that meets no condition. No answers are known that lead there, so it is made by hand. */
function nothingMet(): StateStudy {
  const { answers, assessment } = studyState(sample(3).day);
  const none = { ...assessment, grade: null, deciding: null, matched: [] };
  return { answers, assessment: none, explanation: edition2014.explain(answers, none) };
}

describe("the deciding sentence", () => {
  it("with one condition met", () => {
    expect(spoken(decision(taken(2)))).toBe(
      "別表第二の8番の条件にすべて当てはまります。当てはまる条件はこの一つだけなので、区分1です（割合は50.9％）。",
    );
  });

  it("with several, of which one is the highest", () => {
    expect(spoken(decision(taken(1)))).toBe(
      "別表第二の2番の条件にすべて当てはまります。当てはまる条件の中で、割合（区分等該当可能性）が82.4％で最も高いため、非該当です。",
    );
  });

  it("with several that are equally the highest", () => {
    expect(spoken(decision(taken(10)))).toBe(
      "当てはまる条件のうち、割合が最も高い100.0％のものが3つあります。番号が最も大きい211番で決まるため、区分6です。",
    );
  });

  it("with none: no grade and no error", () => {
    expect(spoken(decision(nothingMet()))).toContain("216の条件のどれにも、すべては当てはまりません");
    expect(said(nothingMet())[0]).toContain("誤りでも、非該当でもありません");
    expect(said(nothingMet())[1]).toMatch(/^いちばん近いのは\d+番（/u);
  });

  it("for each grade, in both languages, without a gap", () => {
    const byGrade: readonly (readonly [Grade, number])[] = [
      ["非該当", 1],
      ["区分1", 2],
      ["区分2", 5],
      ["区分3", 6],
      ["区分4", 7],
      ["区分5", 9],
      ["区分6", 10],
    ];
    for (const [grade, number] of byGrade) {
      const state = taken(number);
      expect(state.assessment.grade).toBe(grade);
      expect(spoken(decision(state))).toContain(grade);
      for (const language of ["ja", "en"] as const) {
        const all = [decision(state), ...reasons(state, true)].map((one) => spoken(one, language)).join("");
        expect(all).not.toMatch(/\{\{|undefined|result\./u);
      }
    }
  });
});

describe("the reasons", () => {
  it("name the heaviest areas in everyday words, with points", () => {
    expect(said(taken(5))[1]).toContain(
      "「気分・不安・意欲・集中」（51.0点）、「家事・買い物・外出」（37.9点）",
    );
  });

  it("name the answers that added most and those the condition looks at", () => {
    expect(said(taken(5))[2]).toContain("「調理」の「部分的な支援が必要」（9.4点）");
    expect(said(taken(5))[3]).toContain("「感情が不安定」は「週に１回以上の支援が必要」");
  });

  it("say what the likelihood is, and how many other conditions are met", () => {
    expect(said(taken(6)).join("")).toContain("区分等該当可能性");
    expect(said(taken(6)).at(-1)).toMatch(/^当てはまる条件は、ほかに3つあります。次に割合が高いのは\d+番/u);
  });

  it("ask for the severe state only where the grade is low and only the day was given", () => {
    const hint = "重い状態の答えも入れてみてください";
    expect(said(taken(2)).join("")).toContain(hint);
    expect(said(taken(2), false).join("")).not.toContain(hint);
    expect(said(taken(9)).join("")).not.toContain(hint);
  });

  it("say so when every area has no points", () => {
    expect(said(study2014(caseWith({})).taken)).toContain("十一の分野の点数は、すべて0点です。");
  });
});
