import type { Rule } from "../condition.ts";
import type { MeasureId } from "../measure.ts";
import { homeRules } from "./home.ts";
import { incomeRules } from "./income.ts";
import { medicalCostRules } from "./medical-cost.ts";
import { askOnly, toolsAndCareRules, workAndAdviceRules } from "./others.ts";
import { stayRules } from "./stay.ts";
import { trainingAndWorkRules } from "./training-and-work.ts";

/**
 * The sheet of facts, row by row:
 * ✅ S1 S2 S4 S6–S11, V1–V24, W1–W8, M1–M8, M10–M18, R1–R6, C1–C8, J1–J5, P1–P4, P7–P10, K1–K5, K7–K9, E1, E2, E6, E9–E11,
 *    Q1 Q5 (Q2–Q4 Q6 Q7: what to bring, and the check at the window in rules/disease).
 * ❌ S5 P5 (the degree: municipality and pension office judge it); M9 (no refusal without the board); M11 as one question about
 *    the household, not computed from its members; M19 (day from which a new ceiling counts, C); K6 (notices, content not read);
 *    E3–E5 (quota), E7 E8 (subsidies that may have changed): told as "ask here" or not at all; the list U: never a rule.
 */
const computed = {
  ...homeRules,
  ...stayRules,
  ...trainingAndWorkRules,
  ...medicalCostRules,
  ...incomeRules,
  ...toolsAndCareRules,
  ...workAndAdviceRules,
};

/** The conditions of every measure. */
export const rules: Readonly<Record<MeasureId, Rule>> = { ...computed, ...askOnly };

/** Whether a measure is never computed. */
export function isAskOnly(id: MeasureId): boolean {
  return id in askOnly;
}
