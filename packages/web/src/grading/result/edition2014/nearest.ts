import { edition2014 } from "@yorisoi/rules/grading";
import type { StateStudy } from "./study.ts";

/** A condition that is not met, with the number of its parts that do not hold. */
export interface NearCondition {
  readonly checked: edition2014.CheckedCondition;
  readonly missing: number;
}

/** The conditions with the fewest parts that do not hold; of equals the one with the higher likelihood first. */
export function nearestConditions({ answers, assessment }: StateStudy, count: number): NearCondition[] {
  return edition2014.conditions
    .map((condition) => edition2014.checkCondition(condition, answers, assessment))
    .map((checked) => ({ checked, missing: checked.clauses.filter((clause) => !clause.holds).length }))
    .filter(({ missing }) => missing > 0)
    .toSorted(
      (a, b) => a.missing - b.missing || b.checked.condition.likelihood - a.checked.condition.likelihood,
    )
    .slice(0, count);
}
