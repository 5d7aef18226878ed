import type { Grade } from "./grade.ts";
import { type CompleteAnswers, type Item, withAnswer } from "./item.ts";

/** The state an edition judges an item by. */
export type State = "day" | "severe";

/** An item answered differently in the two states, and what that difference does by itself. */
export interface StateDifference {
  readonly item: Item;
  /** Options from 0. */
  readonly day: number;
  readonly severe: number;
  /** The grade of the day when only this item is answered as in the severe state. */
  readonly gradeAlone: Grade | null;
}

/** Both states graded side by side. */
export interface StateComparison {
  readonly day: Grade | null;
  readonly severe: Grade | null;
  readonly differences: readonly StateDifference[];
}

/** Grades the state on the day and the severe state and lists every item that differs. */
export function compareStates(
  items: readonly Item[],
  day: CompleteAnswers,
  severe: CompleteAnswers,
  gradeOf: (answers: CompleteAnswers) => Grade | null,
): StateComparison {
  const differing = items.filter((item) => day[item.index] !== severe[item.index]);
  return {
    day: gradeOf(day),
    severe: gradeOf(severe),
    differences: differing.map((item) => ({
      item,
      day: day[item.index] ?? 0,
      severe: severe[item.index] ?? 0,
      gradeAlone: gradeOf(withAnswer(day, item, severe[item.index] ?? 0)),
    })),
  };
}
