import type { QuestionId } from "@yorisoi/rules/services";

/** The questions of the whole sheet, in the order a counsellor asks them. */
export const sections = {
  person: ["diseases", "age", "municipality", "difficulties"],
  body: ["equipment", "dependsOnMachine", "limbs", "constantCare", "severity"],
  home: ["living", "longHospital", "carer"],
  papers: [
    "grade",
    "physicalHandbook",
    "otherDisability",
    "behaviour",
    "designatedCard",
    "registrationCard",
    "childhoodCard",
  ],
  cost: [
    "costOver33330",
    "costOver50000",
    "insurance",
    "householdTax",
    "lowIncome",
    "levy",
    "otherPatient",
    "coupleTax",
  ],
  work: ["work", "workAbility", "employedAfterService", "firstVisit", "firstVisitDay", "contributions"],
  care: [
    "careInsurance",
    "specificDisease",
    "fiveYearsBefore65",
    "grade2Before65",
    "nonTaxedBefore65",
    "careInsuranceBefore65",
    "workServiceBefore65",
  ],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];
