import { edition2013, type Tenths } from "@yorisoi/rules/grading";

type Group = edition2013.GroupScore;

/** How many areas and answers a sentence names before it becomes a list nobody reads. */
const FEW = 3;

/** An answer that gives fewer points than the first one, 「できる」, would. */
export interface LoweredAnswer extends edition2013.Contribution {
  /** Points of the first answer. */
  readonly most: Tenths;
}

function withFirst(entry: edition2013.Contribution): LoweredAnswer {
  const options =
    entry.name === edition2013.PALSY ? edition2013.palsyTypes : edition2013.findItem(entry.name)?.options;
  return { ...entry, most: options?.[0]?.points ?? entry.points };
}

/**
 * Compared with the first answer and not with the most points: in Table 8 「洗身」 gives 一部介助 (28.9) more than
 * 自立 (28.8), and being able is not what lowers a score.
 */
function isLowered({ points, most }: LoweredAnswer): boolean {
  return points < most;
}

/** The answers that lowered the scores most. */
export function loweredAnswers(groups: readonly Group[]): LoweredAnswer[] {
  return groups
    .flatMap((group) => group.items.map(withFirst))
    .filter(isLowered)
    .toSorted((a, b) => b.most - b.points - (a.most - a.points))
    .slice(0, FEW);
}

/** The groups that score lowest, where some answer lowered them. */
export function lowestScores(groups: readonly Group[]): Group[] {
  return groups
    .filter((group) => group.items.map(withFirst).some(isLowered))
    .toSorted((a, b) => a.points / a.most - b.points / b.most || a.number - b.number)
    .slice(0, FEW);
}

/** The lowest of all scores. */
export function leastScore(groups: readonly Group[]): Tenths {
  return Math.min(...groups.map(({ points }) => points)) as Tenths;
}
