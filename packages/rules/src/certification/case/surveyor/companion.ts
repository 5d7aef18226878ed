import type { Words } from "../words.ts";

/** Someone of a health centre who could come along. */
export interface CompanionCandidate {
  readonly accountId: string;
  readonly organisationId: string;
  /** Cares for the person from day to day: the person stands in the caseload. */
  readonly knowsPerson: boolean;
  /** Of the health centre for the place where the person lives. */
  readonly isOfThePlace: boolean;
  /** Visits already promised. */
  readonly load: number;
}

/** A companion in the order of suggestion, with the reasons. */
export interface SuggestedCompanion {
  readonly candidate: CompanionCandidate;
  readonly reasons: readonly Words[];
}

/**
 * Whom to ask to come along (S3 L621, L647; row 175): first who knows the person already, then who is near, then who has
 * time. The order of the candidates given makes no difference.
 */
export function suggestCompanions(candidates: readonly CompanionCandidate[]): readonly SuggestedCompanion[] {
  const rank = ({ knowsPerson, isOfThePlace, load }: CompanionCandidate) =>
    (knowsPerson ? 0 : 20_000) + (isOfThePlace ? 0 : 10_000) + Math.min(load, 9_999);
  return candidates
    .toSorted((one, other) => rank(one) - rank(other) || (one.accountId < other.accountId ? -1 : 1))
    .map((candidate) => ({ candidate, reasons: reasonsOf(candidate) }));
}

const reasonsOf = ({ knowsPerson, isOfThePlace, load }: CompanionCandidate): readonly Words[] => [
  ...(knowsPerson
    ? [{ ja: "ふだんから本人とかかわっています。", en: "Knows the person from daily work." }]
    : []),
  ...(isOfThePlace
    ? [{ ja: "本人の住むところの保健所です。", en: "Of the health centre where the person lives." }]
    : []),
  { ja: `今、同行を${load}件約束しています。`, en: `${load} visits promised.` },
];
