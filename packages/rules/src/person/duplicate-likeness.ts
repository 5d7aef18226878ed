import type { Bilingual } from "./bilingual.ts";
import { compareBirthDays } from "./compare-birth-days.ts";
import { compareContacts } from "./compare-contacts.ts";
import { compareNames } from "./compare-names.ts";
import type { PersonFacts } from "./person-facts.ts";
import { likenessRows, POSSIBLE, PROBABLE } from "./tables/likeness-weights.ts";

export { POSSIBLE, PROBABLE };
export type { NameFacts, PersonFacts } from "./person-facts.ts";

type ReasonCode = (typeof likenessRows)[number][1];

/** Why two records are alike or not, with its weight. Says what agrees, never the name or day itself. */
export interface LikenessReason extends Bilingual {
  readonly code: ReasonCode;
  readonly points: number;
}

/** How likely two records are of one person. */
export interface Likeness {
  /** 0 to 100, whole. */
  readonly score: number;
  /** `probable` from PROBABLE on, `possible` from POSSIBLE on. */
  readonly likeness: "probable" | "possible" | "unlikely";
  /** The heaviest first. */
  readonly reasons: readonly LikenessReason[];
}

/**
 * Compares what two records say of a person: the sum of the weights in tables/likeness-weights.ts, held within 0–100.
 * The same whichever comes first. It only points people to a pair; whether it is one person, a person decides.
 */
export function duplicateLikeness(a: PersonFacts, b: PersonFacts): Likeness {
  const codes: readonly ReasonCode[] = [
    ...compareNames(a, b),
    ...compareBirthDays(a.birthDay, b.birthDay),
    ...compareContacts(a, b),
  ];
  const reasons = likenessRows
    .filter(([, code]) => codes.includes(code))
    .map(([, code, points, ja, en]) => ({ code, points, ja, en }))
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const sum = reasons.reduce((points, reason) => points + reason.points, 0);
  const score = Math.min(100, Math.max(0, sum));
  return { score, likeness: likenessOf(score), reasons };
}

function likenessOf(score: number): Likeness["likeness"] {
  if (score >= PROBABLE) return "probable";
  return score >= POSSIBLE ? "possible" : "unlikely";
}
