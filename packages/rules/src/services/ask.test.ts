import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disease, someSituation, today } from "../../test/some-situation.ts";
import {
  allQuestions,
  findMeasures,
  nextQuestion,
  questionOf,
  questions,
  type QuestionId,
  type Situation,
  withAnswer,
  withoutAnswer,
} from "./index.ts";

const idsOf = (situation: Situation) => questions(situation).map(({ id }) => id);

describe("one question at a time", () => {
  test("disease, age and difficulties first; the place last", () => {
    const ids = idsOf({ day: today });
    expect(ids.slice(0, 3)).toEqual(["diseases", "age", "difficulties"]);
    expect(ids.at(-1)).toBe("municipality");
  });

  test("no money is asked among the first ten", () => {
    const first = idsOf({ day: today }).slice(0, 10);
    const money = ["householdTax", "lowIncome", "levy", "coupleTax"] as const;
    expect(money.filter((id) => first.includes(id))).toEqual([]);
  });

  test("what no longer changes an answer is not asked", () => {
    const child = idsOf({ day: today, diseases: [disease(49)], age: 10 });
    const forAdults: readonly QuestionId[] = [
      "grade",
      "fiveYearsBefore65",
      "constantCare",
      "carer",
      "workAbility",
    ];
    expect(forAdults.filter((id) => child.includes(id))).toEqual([]);
    const young = idsOf({ day: today, diseases: [disease(49)], age: 30 });
    const forOld: readonly QuestionId[] = [
      "insurance",
      "specificDisease",
      "grade2Before65",
      "workServiceBefore65",
    ];
    expect(forOld.filter((id) => young.includes(id))).toEqual([]);
    expect(idsOf({ day: today, diseases: [disease(2)], age: 50 })).not.toContain("specificDisease");
  });

  test("a skipped question is not asked again, and a full answer stands at every stop", () => {
    const skipped: QuestionId[] = [];
    for (
      let question = nextQuestion({ day: today }, skipped);
      question;
      question = nextQuestion({ day: today }, skipped)
    )
      skipped.push(question.id);
    expect(skipped.length).toBeGreaterThan(15);
    expect(new Set(skipped).size).toBe(skipped.length);
    expect(findMeasures({ day: today }).length).toBeGreaterThan(40);
  });

  test("answering whatever is asked comes to an end, and then nothing is missing", () => {
    fc.assert(
      fc.property(someSituation, (all) => {
        const answerAll = (given: Situation): Situation => {
          const question = nextQuestion(given);
          return question ? answerAll({ ...given, [question.id]: all[question.id] ?? "unknown" }) : given;
        };
        const given = answerAll({ day: today });
        expect(nextQuestion(given)).toBeNull();
        expect(findMeasures(given).flatMap(({ missing }) => missing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("every question can be answered with 「わからない」 and is asked in some situation", () => {
    for (const { choices } of allQuestions) expect(choices.at(-1)?.value).toBe("unknown");
    const asked = new Set(fc.sample(someSituation, { numRuns: 400, seed: 3 }).flatMap((one) => idsOf(one)));
    expect(allQuestions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe("answers", () => {
  test("an answer is taken, changed and taken back", () => {
    const answered = withAnswer({ day: today }, "grade", "区分3");
    expect(answered).toEqual({ day: today, grade: "区分3" });
    expect(withoutAnswer({ day: today, grade: "区分3" }, "grade")).toEqual({ day: today });
    expect(questionOf("grade").choices.map(({ value }) => value)).toContain("not-assessed");
  });

  test.each([
    ["grade", "区分7", "not-a-choice"],
    ["age", -1, "not-a-number"],
    ["age", 30.5, "not-a-number"],
    ["age", "30", "not-a-number"],
    ["difficulties", "tools", "not-a-list"],
    ["difficulties", ["unknown"], "not-a-choice"],
    ["firstVisitDay", "2026-02-30", "not-a-day"],
    ["municipality", "131", "not-a-code"],
    ["diseases", [{ id: "x" }], "not-a-disease"],
  ] as const)("%s: a wrong answer is refused with its kind", (id, answer, problem) => {
    expect(withAnswer({ day: today }, id, answer)).toEqual({ problem });
  });
});
