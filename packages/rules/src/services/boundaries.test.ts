import { describe, expect, test } from "vitest";
import { disease, today } from "../../test/some-situation.ts";
import { type Answers, verdictsOf } from "../../test/verdicts.ts";
import { addDays, day } from "../calendar/index.ts";
import { grades } from "../grading/index.ts";
import { findMeasures, type MeasureId, measuresOn } from "./index.ts";

const sle = disease(49);
const verdict = (answers: Answers, id: MeasureId) => verdictsOf(answers, { [id]: "maybe" })[id];
/** Born so that the birthday falls on the day of the situation. */
const turning = (age: number) => day(`${2026 - age}-11-21`);

describe("ages: the day before, the birthday", () => {
  test.each([
    ["group-home", 18, { diseases: [sle] }, "no", "yes"],
    ["child-surgery", 18, {}, "maybe", "no"],
    [
      "childhood-support",
      20,
      { diseases: [disease(null, { childhood: "yes" })], childhoodCard: "yes" },
      "yes",
      "no",
    ],
    [
      "hiring-subsidy",
      65,
      { diseases: [sle], work: "looking", physicalHandbook: "none", otherDisability: [] },
      "likely",
      "no",
    ],
    [
      "work-transition",
      65,
      {
        diseases: [sle],
        work: "looking",
        workAbility: "ordinary",
        workServiceBefore65: "no",
        specificDisease: "no",
      },
      "yes",
      "no",
    ],
    ["special-allowance", 20, {}, "no", "maybe"],
  ] as const)("%s at %i begins or ends on the birthday", (id, age, answers, before, on) => {
    const birthDay = turning(age);
    expect(verdict({ ...answers, birthDay, day: addDays(today, -1) }, id)).toBe(before);
    expect(verdict({ ...answers, birthDay, day: today }, id)).toBe(on);
  });

  test.each([
    ["care-insurance", 40, { diseases: [disease(2)], insurance: "employee" }, "no", "yes"],
    ["care-insurance", 65, { diseases: [sle], insurance: "employee", specificDisease: "no" }, "no", "yes"],
    ["care-refund", 65, {}, "no", "maybe"],
    ["basic-pension", 20, { firstVisit: "before-20" }, "no", "maybe"],
  ] as const)(
    "%s at %i begins the day before the birthday (年齢計算ニ関する法律)",
    (id, age, answers, before, on) => {
      const birthDay = turning(age);
      expect(verdict({ ...answers, birthDay, day: addDays(today, -2) }, id)).toBe(before);
      expect(verdict({ ...answers, birthDay, day: addDays(today, -1) }, id)).toBe(on);
    },
  );

  test("an age in years stands for the birthday", () => {
    expect(verdict({ diseases: [sle], age: 17 }, "group-home")).toBe("no");
    expect(verdict({ diseases: [sle], age: 18 }, "group-home")).toBe("yes");
  });
});

describe("grades, step by step", () => {
  test.each([
    ["home-care", ["unlikely", "likely", "likely", "likely", "likely", "likely", "likely"], {}],
    ["short-stay", ["no", "yes", "yes", "yes", "yes", "yes", "yes"], {}],
    ["day-care", ["unlikely", "unlikely", "unlikely", "yes", "yes", "yes", "yes"], {}],
    [
      "heavy-visit",
      ["unlikely", "unlikely", "unlikely", "unlikely", "likely", "likely", "likely"],
      { limbs: "yes" },
    ],
    ["living-in", ["maybe", "maybe", "maybe", "maybe", "yes", "yes", "yes"], {}],
  ] as const)("%s", (id, expected, more) => {
    const given = { diseases: [sle], age: 35, living: "with-family", ...more } as const;
    expect(grades.map((grade) => verdict({ ...given, grade }, id))).toEqual(expected);
  });

  test("from 50 on", () => {
    const given = { diseases: [sle], living: "with-family", grade: "区分3", specificDisease: "no" } as const;
    expect([49, 50].map((age) => verdict({ ...given, age }, "living-in"))).toEqual(["maybe", "yes"]);
  });
});

describe("days", () => {
  const inForce = (on: string) => measuresOn(day(on)).map(({ id }) => id);
  test.each([
    ["registration-card", "2024-03-31", "2024-04-01"],
    ["work-choice", "2025-09-30", "2025-10-01"],
    ["treatment-and-work", "2026-03-31", "2026-04-01"],
    ["home-care", "2020-11-30", "2020-12-01"],
  ])("%s is not there on %s and is on %s", (id, before, from) => {
    expect(inForce(before)).not.toContain(id);
    expect(inForce(from)).toContain(id);
  });

  test("before the first text that is held nothing is said", () => {
    expect(findMeasures({ day: day("2013-04-01"), diseases: [sle] })).toEqual([]);
  });

  const yen = (on: string, id: MeasureId, more: Answers = {}) =>
    findMeasures({ day: day(on), ...more })
      .find((one) => one.id === id)
      ?.amounts.map(({ yen: sum, toConfirm }) => [sum, toConfirm]);

  test("allowances outside their year are not guessed", () => {
    expect(yen("2026-03-31", "special-allowance")).toEqual([[29_590, false]]);
    expect(yen("2026-04-01", "special-allowance")).toEqual([[null, true]]);
    expect(yen("2025-03-31", "child-allowance")).toEqual([[15_690, false]]);
  });

  test("the limit of 低所得Ⅰ is to be confirmed on the days for which no figure is held", () => {
    const low = {
      diseases: [sle],
      severity: "yes",
      householdTax: "non-taxed",
      lowIncome: "yes",
      equipment: [],
    } as const;
    expect(yen("2026-06-30", "designated-grant", low)).toEqual([[2_500, false]]);
    expect(yen("2026-07-01", "designated-grant", low)).toEqual([[2_500, true]]);
  });

  test("附則13条 ends with March 2027", () => {
    const rich = { age: 40, physicalHandbook: "2", householdTax: "taxed", levy: "251000-or-more" } as const;
    expect(yen("2027-03-31", "adult-surgery", rich)).toEqual([[20_000, false]]);
    expect(yen("2027-04-01", "adult-surgery", rich)).toEqual([[null, true]]);
  });

  test("what only the text of 2026 says is to be confirmed before it", () => {
    const child = { diseases: [sle], age: 10, difficulties: ["tools"], coupleTax: "460000-or-more" } as const;
    expect(verdict({ ...child, day: day("2026-02-07") }, "devices")).toBe("likely");
    expect(verdict({ ...child, day: day("2026-02-08") }, "devices")).toBe("yes");
    const leave = { diseases: [sle], age: 30, work: "on-leave", difficulties: ["work"] } as const;
    expect(verdict({ ...leave, day: day("2026-02-07") }, "work-transition")).toBe("likely");
    expect(verdict({ ...leave, day: day("2026-02-08") }, "work-transition")).toBe("yes");
  });

  test("1 year and 6 months after the first visit", () => {
    const given = {
      age: 40,
      firstVisit: "national",
      contributions: "yes",
      firstVisitDay: day("2025-05-21"),
    } as const;
    expect(verdict({ ...given, day: day("2026-11-20") }, "basic-pension")).toBe("maybe");
    expect(verdict({ ...given, day: day("2026-11-21") }, "basic-pension")).toBe("yes");
  });
});
