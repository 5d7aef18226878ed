import { describe, expect, test } from "vitest";
import { disease } from "../../test/some-situation.ts";
import { type Person, verdictsOf } from "../../test/verdicts.ts";
import { day } from "../calendar/index.ts";

const sle = disease(49);
const seen = { firstVisitDay: day("2020-04-01"), contributions: "yes" } as const;

/** Where a text says less than one would think: found by reading the articles again. */
const persons: readonly Person[] = [
  [
    "On leave, and work is not what is hard: nobody said that they are coming back",
    { diseases: [sle], age: 30, work: "on-leave", difficulties: ["body-care"], workAbility: "contract-hard" },
    { "work-transition": "maybe", "work-type-a": "maybe" },
  ],
  [
    "P1: an employee of 19 with 厚生年金 need not wait for 20; a disease first seen before any insurance must",
    { age: 19, firstVisit: "employees", ...seen },
    { "basic-pension": "yes", "employees-pension": "yes" },
  ],
  [
    "… of 19, first seen before 20 without insurance",
    { age: 19, firstVisit: "before-20", ...seen },
    { "basic-pension": "no" },
  ],
  [
    "グループホーム at 66: the bound is told of 身体障害者 only (list U)",
    { diseases: [sle], age: 66, physicalHandbook: "none" },
    { "group-home": "maybe" },
  ],
  [
    "… at 66 with the handbook",
    { diseases: [sle], age: 66, physicalHandbook: "2" },
    { "group-home": "unlikely" },
  ],
  [
    "行動援護: watched over, but no 知的障害 or 精神障害",
    { diseases: [sle], age: 30, behaviour: "yes", otherDisability: [] },
    { "behaviour-support": "no" },
  ],
  [
    "No other disability: nobody is asked whether one is watched over because of it",
    { diseases: [sle], age: 30, otherDisability: [], limbs: "yes", grade: "区分5", living: "alone" },
    { "heavy-visit": "likely" },
  ],
  [
    "A disease that the list of the sixteen names: the person need not know that it is one of them",
    { diseases: [disease(6)], age: 50, insurance: "employee", specificDisease: "no" },
    { "care-insurance": "yes" },
  ],
];

describe("persons: no more than the text says", () => {
  test.each(persons)("%s", (_who, answers, expected) => {
    expect(verdictsOf(answers, expected)).toEqual(expected);
  });
});
