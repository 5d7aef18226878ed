import type { Words } from "../words.ts";
import type { Candidate, SurveyCase } from "./candidate.ts";
import { barsSurvey, conflictKinds } from "./conflict-kinds.ts";
import { conflictOf } from "./conflict.ts";
import { contractProblems } from "./contractor.ts";
import { bestOf, expertiseRank, isMedical, type Qualification, qualifications } from "./qualifications.ts";

/** A candidate in the order of choice, with the reasons. */
export interface RankedSurveyor {
  readonly candidate: Candidate;
  /** False: the law or a conflict of interest stands against it. */
  readonly may: boolean;
  readonly qualification: Qualification;
  /** A companion is to be asked, and the reason for choosing this surveyor is kept. */
  readonly wantsCompanion: boolean;
  readonly reasons: readonly (Words & { readonly side: "for" | "against" | "bars" })[];
}

type Reason = RankedSurveyor["reasons"][number];

const reason = (side: Reason["side"], ja: string, en: string): Reason => ({ side, ja, en });

const surveysOf = ({ experience }: Candidate, { groups }: SurveyCase) =>
  groups.reduce((sum, group) => sum + (experience[group] ?? 0), 0);

function reasonsOf(candidate: Candidate, given: SurveyCase): readonly Reason[] {
  const { accountId, sex, knowsPerson, load, contractor, isTrained } = candidate;
  const best = bestOf(candidate.qualifications);
  const { ja, en } = qualifications[best];
  const surveys = surveysOf(candidate, given);
  const conflicts = conflictOf(candidate, given.relations);
  const contract = contractor ? contractProblems(contractor, isTrained, given) : [];
  const isMismatched = given.wishedSex !== null && sex !== given.wishedSex;
  return [
    ...contract.map((problem) => reason("bars", problem.ja, problem.en)),
    ...conflicts.map((kind) => {
      const { effect, ja: what, en: english } = conflictKinds[kind];
      return reason(effect === "bars" ? "bars" : "against", `利害の関係: ${what}。`, `Conflict: ${english}.`);
    }),
    isMedical(best)
      ? reason("for", `医療の資格があります（${ja}）。`, `Medical qualification (${en}).`)
      : reason(
          "against",
          "医療の資格がないので、保健所に同行を頼みます。",
          "No medical qualification: a companion is asked.",
        ),
    ...(given.notAgain.includes(accountId)
      ? [reason("against", "本人が、別の調査員を希望した人です。", "The person wished for another surveyor.")]
      : []),
    ...(isMismatched
      ? [
          reason(
            "against",
            "本人は、同じ性別の調査員を希望しています。",
            "A surveyor of the same gender is wished for.",
          ),
        ]
      : []),
    ...(given.lastSurveyor === accountId
      ? [reason("for", "本人が希望する、前と同じ調査員です。", "The same surveyor as before, as wished.")]
      : []),
    ...(knowsPerson
      ? [reason("for", "ふだんから本人とかかわっています。", "Knows the person from daily work.")]
      : []),
    ...(surveys > 0
      ? [
          reason(
            "for",
            `同じグループの病気の調査を${surveys}回しました。`,
            `${surveys} surveys of this disease group.`,
          ),
        ]
      : []),
    reason(load > 0 ? "against" : "for", `今、${load}件を受け持っています。`, `${load} open surveys.`),
  ];
}

/** Smaller comes first, compared one after the other: the reasons stand above each other, no sum hides them. */
function keysOf({ candidate, may, qualification }: RankedSurveyor, given: SurveyCase): readonly number[] {
  const { accountId, sex, knowsPerson, load } = candidate;
  const no = (is: boolean) => (is ? 0 : 1);
  const weighed = conflictOf(candidate, given.relations).length;
  return [
    no(may),
    no(!given.notAgain.includes(accountId)),
    no(given.wishedSex === null || sex === given.wishedSex),
    no(weighed === 0),
    expertiseRank(qualification),
    no(given.lastSurveyor === accountId),
    no(knowsPerson),
    -Math.min(surveysOf(candidate, given), 3),
    load,
  ];
}

/**
 * Candidates in the order of choice, each with every reason (S3 L643–651): those who may first; then the person's wishes;
 * then qualification, acquaintance with the person, experience with the group and load. People choose; the order of the
 * candidates given makes no difference.
 */
export function rankSurveyors(
  candidates: readonly Candidate[],
  given: SurveyCase,
): readonly RankedSurveyor[] {
  const ranked = candidates.map((candidate): RankedSurveyor => {
    const qualification = bestOf(candidate.qualifications);
    const isBarred = barsSurvey(conflictOf(candidate, given.relations));
    const contract = candidate.contractor
      ? contractProblems(candidate.contractor, candidate.isTrained, given)
      : [];
    return {
      candidate,
      may: !isBarred && contract.length === 0,
      qualification,
      wantsCompanion: !isMedical(qualification),
      reasons: reasonsOf(candidate, given),
    };
  });
  return ranked
    .map((each) => ({ each, keys: keysOf(each, given) }))
    .toSorted((one, other) => compareKeys(one.keys, other.keys) || byId(one.each, other.each))
    .map(({ each }) => each);
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function byId(one: RankedSurveyor, other: RankedSurveyor): number {
  return one.candidate.accountId < other.candidate.accountId ? -1 : 1;
}
