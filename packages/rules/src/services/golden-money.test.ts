import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { disease, unlisted } from "../../test/some-situation.ts";
import { type Person, verdictsOf } from "../../test/verdicts.ts";

const sle = disease(49);
const child = disease(null, { designated: "no", supportListed: "yes", childhood: "yes" });
const seen = { firstVisitDay: day("2020-04-01"), contributions: "yes" } as const;

/** Medical cost, papers, income, care insurance and work. */
const persons: readonly Person[] = [
  [
    "指定難病, severe: the grant can be applied for",
    { diseases: [sle], severity: "yes" },
    { "designated-grant": "yes", "registration-card": "yes" },
  ],
  [
    "指定難病, not severe, three costly months: 軽症高額",
    { diseases: [sle], severity: "no", costOver33330: "yes" },
    { "designated-grant": "yes" },
  ],
  [
    "指定難病, not severe, not costly: no grant, but the certificate",
    { diseases: [sle], severity: "no", costOver33330: "no" },
    { "designated-grant": "no", "registration-card": "yes" },
  ],
  [
    "指定難病, not severe, cost not known: open",
    { diseases: [sle], severity: "no", costOver33330: "unknown" },
    { "designated-grant": "maybe" },
  ],
  [
    "Listed for 障害福祉, not 指定難病: neither grant nor certificate",
    { diseases: [disease(null, { designated: "no" })] },
    { "designated-grant": "no", "registration-card": "no", "ventilator-nursing": "no" },
  ],
  [
    "Ventilator at home with 指定難病",
    { diseases: [sle], equipment: ["ventilator-part"], living: "with-family" },
    { "ventilator-nursing": "yes" },
  ],
  [
    "Ventilator in hospital",
    { diseases: [sle], equipment: ["ventilator-part"], living: "hospital" },
    { "ventilator-nursing": "no" },
  ],
  [
    "Child of 10, childhood disease, criteria met",
    { diseases: [child], age: 10, severity: "yes" },
    {
      "childhood-grant": "yes",
      "childhood-support": "yes",
      "child-allowance": "ask",
      "child-surgery": "maybe",
    },
  ],
  [
    "19, grant held without a break since before 18",
    { diseases: [child], age: 19, childhoodCard: "yes" },
    { "childhood-grant": "yes", "life-training": "yes" },
  ],
  [
    "19, no grant before 18: too late to begin",
    { diseases: [child], age: 19, childhoodCard: "no", severity: "yes" },
    { "childhood-grant": "no", "childhood-support": "no" },
  ],
  [
    "20: the childhood grant ends",
    { diseases: [child], age: 20, childhoodCard: "yes" },
    { "childhood-grant": "no" },
  ],
  [
    "40, listed disease, no handbook: 更生医療 needs the handbook (J2)",
    { diseases: [sle], age: 40, physicalHandbook: "none" },
    { "adult-surgery": "no", "child-surgery": "no" },
  ],
  [
    "40, handbook: the doctor says whether treatment helps",
    { diseases: [sle], age: 40, physicalHandbook: "2" },
    { "adult-surgery": "maybe" },
  ],
  ["Epilepsy counts for 精神通院医療", { otherDisability: ["epilepsy"] }, { "mental-outpatient": "maybe" }],
  ["No mental illness, no epilepsy", { otherDisability: ["intellectual"] }, { "mental-outpatient": "no" }],
  [
    "First visit as an employee, contributions paid: both pensions, no handbook asked",
    { age: 40, firstVisit: "employees", ...seen },
    { "basic-pension": "yes", "employees-pension": "yes" },
  ],
  [
    "First visit under 国民年金: basic pension only",
    { age: 40, firstVisit: "national", ...seen },
    { "basic-pension": "yes", "employees-pension": "no" },
  ],
  [
    "First visit before 20: no contributions asked",
    { age: 25, firstVisit: "before-20", firstVisitDay: day("2015-01-10") },
    { "basic-pension": "yes", "employees-pension": "no" },
  ],
  [
    "First visit before 20, now 19: from 20 on",
    { age: 19, firstVisit: "before-20", firstVisitDay: day("2015-01-10") },
    { "basic-pension": "no" },
  ],
  ["Insured nowhere at the first visit", { age: 40, firstVisit: "none" }, { "basic-pension": "no" }],
  [
    "Contributions not paid",
    { age: 40, firstVisit: "national", contributions: "no" },
    { "basic-pension": "no", "employees-pension": "no" },
  ],
  [
    "Less than 1 year 6 months after the first visit: not yet, unless fixed",
    { age: 40, firstVisit: "national", contributions: "yes", firstVisitDay: day("2026-01-10") },
    { "basic-pension": "maybe" },
  ],
  [
    "特別障害者手当: constant care at home; the income limits are not held",
    { age: 30, constantCare: "yes", living: "with-family" },
    { "special-allowance": "maybe" },
  ],
  [
    "… in a support facility: only with 生活介護 there is it closed, and that is not asked",
    { age: 30, living: "support-facility", constantCare: "yes" },
    { "special-allowance": "maybe" },
  ],
  [
    "… in hospital over three months",
    { age: 30, living: "hospital", longHospital: "yes" },
    { "special-allowance": "no" },
  ],
  ["… at 19", { age: 19, constantCare: "yes" }, { "special-allowance": "no" }],
  [
    "K8: all five conditions",
    {
      age: 66,
      fiveYearsBefore65: "yes",
      grade2Before65: "yes",
      nonTaxedBefore65: "yes",
      careInsuranceBefore65: "no",
    },
    { "care-refund": "yes" },
  ],
  ["K8: care insurance used before 65", { age: 66, careInsuranceBefore65: "yes" }, { "care-refund": "no" }],
  [
    "補装具: 460,000 or more together is not 460,000 of one of the two",
    { diseases: [sle], age: 30, difficulties: ["tools"], coupleTax: "460000-or-more" },
    { devices: "maybe" },
  ],
  [
    "補装具: a child of such parents is not refused",
    { diseases: [sle], age: 10, difficulties: ["tools"], coupleTax: "460000-or-more" },
    { devices: "yes" },
  ],
  [
    "Working with 指定難病: accommodation, treatment and work; the job supporter rests on C pages",
    { diseases: [sle], age: 30, work: "working", difficulties: ["work"] },
    {
      accommodation: "yes",
      "treatment-and-work": "yes",
      "occupational-health": "yes",
      "job-supporter": "likely",
      "support-centre": "yes",
    },
  ],
  [
    "Looking for work, 30, without handbook or other disability: the employer's subsidy leans on the name of the disease",
    { diseases: [sle], age: 30, work: "looking", physicalHandbook: "none", otherDisability: [] },
    { "hiring-subsidy": "likely", "work-choice": "yes", "treatment-and-work": "no" },
  ],
  [
    "With a handbook",
    { diseases: [sle], age: 30, work: "looking", physicalHandbook: "3" },
    { "hiring-subsidy": "no" },
  ],
  [
    "Looking for work, employable with training",
    { diseases: [sle], age: 30, work: "looking", workAbility: "with-training" },
    { "work-transition": "yes", "work-type-a": "maybe", "work-type-b": "maybe" },
  ],
  [
    "Can work under a contract with support",
    { diseases: [sle], age: 30, work: "looking", workAbility: "contract-with-support" },
    { "work-type-a": "yes", "work-type-b": "no" },
  ],
  [
    "A contract is too hard",
    { diseases: [sle], age: 30, work: "not-looking", workAbility: "contract-hard" },
    { "work-type-a": "no", "work-type-b": "yes", "work-transition": "maybe", "work-choice": "maybe" },
  ],
  [
    "On leave and coming back",
    { diseases: [sle], age: 30, work: "on-leave", difficulties: ["work"] },
    { "work-transition": "yes", "work-type-a": "yes", "work-type-b": "yes" },
  ],
  [
    "66, 就労移行 granted the day before 65 after five years",
    { diseases: [sle], age: 66, work: "looking", workAbility: "with-training", workServiceBefore65: "yes" },
    { "work-transition": "yes" },
  ],
  [
    "66, not granted before",
    {
      diseases: [sle],
      age: 66,
      work: "looking",
      workAbility: "contract-with-support",
      workServiceBefore65: "no",
    },
    { "work-transition": "no", "work-type-a": "unlikely" },
  ],
  [
    "A disease on no list: the support centre still answers",
    { diseases: [unlisted], age: 30 },
    { "support-centre": "yes", "registration-card": "no" },
  ],
];

describe("persons: money, papers, work", () => {
  test.each(persons)("%s", (_who, answers, expected) => {
    expect(verdictsOf(answers, expected)).toEqual(expected);
  });
});
