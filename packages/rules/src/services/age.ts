import { ageOn, legalAgeReachedOn } from "../calendar/index.ts";
import type { Condition, Standing } from "./condition.ts";
import { known } from "./condition.ts";
import type { Situation } from "./situation.ts";
import type { SourceId } from "./source.ts";

/** Age in whole years as it is spoken, or null. */
export function ageOf({ birthDay, age, day }: Situation): number | null {
  return birthDay === undefined ? known(age) : ageOn(birthDay, day);
}

/**
 * Whether an age is reached in the sense of 「〜歳に達した」, which begins on the day before the birthday; with an age in
 * years only, on the birthday. Null when nothing is known.
 */
export function reached({ birthDay, age, day }: Situation, years: number): boolean | null {
  if (birthDay !== undefined) return legalAgeReachedOn(birthDay, years) <= day;
  const spoken = known(age);
  return spoken === null ? null : spoken >= years;
}

/** A condition on the spoken age: from a first age on, under a second. */
export function aged(
  [from, under]: readonly [number, number],
  texts: Pick<Condition, "yes" | "no" | "open">,
  sources: readonly SourceId[],
  beyond: Standing = "no",
): Condition {
  return {
    ...texts,
    sources,
    asks: () => ["age"],
    test: (situation) => {
      const age = ageOf(situation);
      if (age === null) return "open";
      return age >= from && age < under ? "yes" : beyond;
    },
  };
}
