import type { Values } from "../changes/index.ts";
import { cautionAnswerKeys } from "./tables/caution-keys.ts";

/**
 * Whether whoever makes the service plan may read the opinion: only when the doctor agreed on the form (S3 L1143).
 * No answer is no consent.
 */
export function mayPlannerRead(values: Values): boolean {
  return values.get("plannerConsent") === "agree";
}

/** A caution for those who make the service plan, as the doctor wrote it. */
export interface PlanCaution {
  readonly key: string;
  readonly text: string;
}

/**
 * The medical cautions that go on into the service plan (S3 L857), empty without the doctor's consent. Infections are
 * not among them: they are for those who care for the body only.
 */
export function cautionsForPlan(values: Values): readonly PlanCaution[] {
  if (!mayPlannerRead(values)) return [];
  return cautionAnswerKeys.flatMap(([answer, key]) => {
    const text = values.get(key);
    const isMeant = answer === null || values.get(answer) === "some";
    return isMeant && typeof text === "string" ? [{ key, text }] : [];
  });
}
