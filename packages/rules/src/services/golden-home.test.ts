import { describe, expect, test } from "vitest";
import { disease, unconfirmed, unlisted } from "../../test/some-situation.ts";
import { type Person, verdictsOf } from "../../test/verdicts.ts";

const als = disease(2);
const parkinson = disease(6);
const sle = disease(49);
const none = { physicalHandbook: "none", otherDisability: [] } as const;

/** Help at home, stays and daytime: what 総支法 opens to whom. */
const persons: readonly Person[] = [
  [
    "Nothing is said: nothing is decided, and what municipalities set is to be asked",
    {},
    {
      "home-care": "maybe",
      "day-care": "maybe",
      "daily-tools": "ask",
      "bath-visit": "ask",
      "outing-support": "ask",
    },
  ],
  [
    "SLE, 35, at home, 区分1: home help rests on a C threshold, short stay on a page of 神戸市",
    { diseases: [sle], age: 35, living: "with-family", grade: "区分1" },
    {
      "home-care": "likely",
      "short-stay": "yes",
      "day-care": "unlikely",
      "home-care-hospital-visit": "unlikely",
    },
  ],
  [
    "SLE, 35, at home, 非該当: what needs a grade is not promised; training needs none",
    { diseases: [sle], age: 35, living: "with-family", grade: "非該当" },
    {
      "home-care": "unlikely",
      "short-stay": "no",
      "life-training": "yes",
      "body-training": "yes",
      planning: "yes",
    },
  ],
  [
    "SLE, 35, not assessed yet: the grade is open, not absent",
    { diseases: [sle], age: 35, living: "with-family", grade: "not-assessed" },
    { "home-care": "maybe", "short-stay": "maybe", "group-home": "yes" },
  ],
  [
    "SLE, 35, 区分3: 生活介護 from home",
    { diseases: [sle], age: 35, living: "alone", grade: "区分3" },
    { "day-care": "yes", "heavy-visit": "unlikely", "independent-living": "yes", "emergency-contact": "yes" },
  ],
  [
    "SLE, 35, 区分3, in a 障害者支援施設: there 区分4 is needed, a plan may help; leaving it is supported",
    { diseases: [sle], age: 35, living: "support-facility", grade: "区分3" },
    { "day-care": "unlikely", "move-out": "yes", "home-care": "no", "short-stay": "no" },
  ],
  [
    "SLE, 55, 区分2, not of the sixteen: from 50 on 区分2 is said to be enough (C)",
    { diseases: [sle], age: 55, living: "with-family", grade: "区分2", specificDisease: "no" },
    { "day-care": "likely" },
  ],
  [
    "SLE, 49, 区分2: under 50 it is not",
    { diseases: [sle], age: 49, living: "with-family", grade: "区分2", specificDisease: "no" },
    { "day-care": "unlikely" },
  ],
  [
    "ALS, 35, 区分6, two limbs paralysed: 重度訪問介護 is likely, and never promised on a C threshold",
    { diseases: [als], age: 35, living: "with-family", grade: "区分6", limbs: "yes" },
    { "heavy-visit": "likely", "living-in": "yes" },
  ],
  [
    "ALS, 35, 区分6, in hospital: 重度訪問介護 may go there, the grade for it is not known (list U); 居宅介護 may not",
    { diseases: [als], age: 35, living: "hospital", grade: "区分6", limbs: "yes" },
    { "heavy-visit": "maybe", "home-care": "no" },
  ],
  [
    "ALS, 35, 区分3, limbs yes: below the C threshold",
    { diseases: [als], age: 35, living: "with-family", grade: "区分3", limbs: "yes" },
    { "heavy-visit": "unlikely" },
  ],
  [
    "ALS, 17: 重度訪問介護 is for adults by law",
    { diseases: [als], age: 17, living: "with-family", limbs: "yes" },
    { "heavy-visit": "no", "home-care": "maybe", "day-care": "no", "short-stay": "maybe" },
  ],
  [
    "ALS, 35, 区分1: medical short stay for motor neuron disease",
    { diseases: [als], age: 35, living: "with-family", grade: "区分1" },
    { "medical-short-stay": "yes" },
  ],
  [
    "Parkinson, 38, 区分1: medical short stay is not for this disease, but other ways exist",
    { diseases: [parkinson], age: 38, living: "with-family", grade: "区分1", equipment: [] },
    { "medical-short-stay": "unlikely" },
  ],
  [
    "ALS, 52, insured: care insurance comes first for equivalents, not for the rest",
    { diseases: [als], age: 52, living: "with-family", grade: "区分6", insurance: "employee", limbs: "yes" },
    { "home-care": "maybe", "heavy-visit": "maybe", "care-insurance": "yes", "life-training": "yes" },
  ],
  [
    "SLE, 52, insured, not of the sixteen: no precedence (K7)",
    {
      diseases: [sle],
      age: 52,
      living: "with-family",
      grade: "区分3",
      insurance: "employee",
      specificDisease: "no",
    },
    { "care-insurance": "no", "day-care": "yes", "home-care": "likely" },
  ],
  [
    "SLE, 70: precedence for everyone from 65",
    { diseases: [sle], age: 70, living: "with-family", grade: "区分3" },
    { "care-insurance": "yes", "day-care": "maybe", "seeing-escort": "maybe" },
  ],
  [
    "ALS, 35, 区分6, tracheostomy and ventilator: 療養介護",
    { diseases: [als], age: 35, grade: "区分6", equipment: ["tracheostomy", "ventilator-all-day"] },
    { "hospital-care": "yes" },
  ],
  [
    "ALS, 35, 区分5, tracheostomy and ventilator: not by the page; it may lack a later widening",
    { diseases: [als], age: 35, grade: "区分5", equipment: ["tracheostomy", "ventilator-all-day"] },
    { "hospital-care": "unlikely" },
  ],
  [
    "Muscular dystrophy, 25, 区分5: 療養介護",
    { diseases: [disease(113)], age: 25, grade: "区分5" },
    { "hospital-care": "yes" },
  ],
  [
    "Listed disease only, no watching over needed: 行動援護 is not opened by a disease",
    { diseases: [sle], age: 30, behaviour: "no", otherDisability: ["mental"] },
    { "behaviour-support": "no" },
  ],
  [
    "With 知的障害 and always watched over: grade and points stay open",
    { diseases: [sle], age: 30, behaviour: "yes", otherDisability: ["intellectual"] },
    { "behaviour-support": "maybe" },
  ],
  [
    "Poor sight: 同行援護 is looked at on a sheet; without poor sight it is not for them",
    { diseases: [disease(90)], age: 30, difficulties: ["seeing"] },
    { "seeing-escort": "maybe" },
  ],
  [
    "No difficulty in seeing",
    { diseases: [sle], age: 30, difficulties: ["tools"] },
    { "seeing-escort": "no" },
  ],
  [
    "A disease on no list, no handbook, no other disability, 30: no 障害福祉サービス",
    { diseases: [unlisted], age: 30, ...none },
    { "home-care": "no", "life-training": "no", devices: "no", planning: "no", "support-centre": "yes" },
  ],
  [
    "The same with a physical handbook: by the handbook",
    { diseases: [unlisted], age: 30, physicalHandbook: "4", otherDisability: [] },
    { "life-training": "yes", planning: "yes" },
  ],
  [
    "A disease nobody could confirm, no handbook: never no",
    { diseases: [unconfirmed], age: 30, ...none },
    {
      "home-care": "maybe",
      "life-training": "maybe",
      "designated-grant": "maybe",
      "registration-card": "maybe",
    },
  ],
  [
    "A child of 10 with a listed disease and no handbook: no grade is asked for a child",
    { diseases: [sle], age: 10, living: "with-family" },
    { "home-care": "maybe", "day-care": "no", "group-home": "no", planning: "yes" },
  ],
];

describe("persons: home, stays, daytime", () => {
  test.each(persons)("%s", (_who, answers, expected) => {
    expect(verdictsOf(answers, expected)).toEqual(expected);
  });
});
