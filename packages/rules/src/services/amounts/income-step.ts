import { known } from "../condition.ts";
import type { QuestionId, Situation } from "../situation.ts";
import { levyBands, levySteps, lowIncomeLimits, type Step } from "../tables/caps.ts";

/** The step of income of 難病令1条1項 and 児福令22条1項, or the next question behind it. */
export function incomeStep(situation: Situation): { step: Step } | { ask: QuestionId } {
  const tax = known(situation.householdTax);
  if (tax === null) return { ask: "householdTax" };
  if (tax === "welfare") return { step: "welfare" };
  if (tax === "non-taxed") {
    const low = known(situation.lowIncome);
    return low === null ? { ask: "lowIncome" } : { step: low === "yes" ? "low1" : "low2" };
  }
  const levy = known(situation.levy);
  if (levy === null) return { ask: "levy" };
  const [, under] = levyBands[levy];
  if (under <= levySteps.general1) return { step: "general1" };
  return { step: under <= levySteps.general2 ? "general2" : "upper" };
}

/** Whether the figure behind 低所得Ⅰ is held for the day; else the step is to be confirmed. */
export function lowIncomeLimitHeld({ day }: Situation): boolean {
  return lowIncomeLimits.some(([, from, until]) => from <= day && (until === null || day < until));
}
