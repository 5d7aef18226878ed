import type { Grade } from "./grade.ts";
import { type CompleteAnswers, type Item, withAnswer } from "./item.ts";

/** A single answer whose change alone would change the grade. */
export interface Alternative {
  readonly item: Item;
  /** Options from 0. */
  readonly from: number;
  readonly to: number;
  readonly grade: Grade | null;
  /** How many options away the other answer is; 1 is the neighbouring answer. */
  readonly steps: number;
}

/**
 * Every single answer whose change would change the grade, nearest first: fewest steps, then the order of the items.
 * The other answers stay as they are.
 */
export function whatIf(
  items: readonly Item[],
  answers: CompleteAnswers,
  gradeOf: (answers: CompleteAnswers) => Grade | null,
): Alternative[] {
  const now = gradeOf(answers);
  const alternatives = items.flatMap((item) => {
    const from = answers[item.index] ?? 0;
    return item.options.flatMap((_, to): Alternative[] => {
      if (to === from) return [];
      const grade = gradeOf(withAnswer(answers, item, to));
      return grade === now ? [] : [{ item, from, to, grade, steps: Math.abs(to - from) }];
    });
  });
  return alternatives.toSorted((a, b) => a.steps - b.steps || a.item.index - b.item.index || a.to - b.to);
}
