import {
  type CompleteAnswers,
  compareStates,
  edition2014,
  type Grade,
  type Item,
  rankOf,
} from "@yorisoi/rules/grading";
import type { StateRow } from "../difference-table.tsx";
import { gradeWord } from "../grade-word.ts";
import type { Sentence } from "../sentence.ts";

export const gradeOf = (answers: CompleteAnswers): Grade | null => edition2014.assess(answers).grade;

/** The two states of a case, ready to be shown. */
export interface StatesView {
  readonly day: Grade | null;
  readonly severe: Grade | null;
  readonly finding: Sentence;
  readonly rows: readonly StateRow[];
}

/** What the two grades say when they stand side by side. */
export function comparisonFinding(day: Grade | null, severe: Grade | null): Sentence {
  const values = { day: gradeWord(day), severe: gradeWord(severe) };
  if (day === severe) return { k: "result.states.same", values };
  if (day === null || severe === null) return { k: "result.states.differ", values };
  return { k: rankOf(severe) > rankOf(day) ? "result.states.higher" : "result.states.lower", values };
}

const sheetPlace = new Map(edition2014.sheetOrder.map((item, at) => [item, at]));
const afterSheet = edition2014.items.length;
const placeOf = (item: Item) => sheetPlace.get(item) ?? afterSheet + item.index;

/** In the order of the official sheet, the doctor's entries last. */
function bySheet(a: { item: Item }, b: { item: Item }): number {
  return placeOf(a.item) - placeOf(b.item);
}

/** Grades both states and says of every item that differs what it changes alone. */
export function statesView(day: CompleteAnswers, severe: CompleteAnswers): StatesView {
  const compared = compareStates(edition2014.items, day, severe, gradeOf);
  const rows = compared.differences.toSorted(bySheet).map(({ item, gradeAlone, ...at }): StateRow => {
    const [onDay, inSevere] = [item.options[at.day], item.options[at.severe]];
    const known = onDay && inSevere && onDay.points !== null && inSevere.points !== null;
    return {
      name: item.name,
      number: item.number,
      day: onDay?.label ?? null,
      severe: inSevere?.label ?? null,
      points: known ? { day: onDay.points, severe: inSevere.points } : null,
      alone: {
        k: gradeAlone === compared.day ? "result.states.alone.same" : "result.states.alone.change",
        values: { grade: gradeWord(gradeAlone) },
      },
    };
  });
  const { day: gradeOfDay, severe: gradeOfSevere } = compared;
  return {
    day: gradeOfDay,
    severe: gradeOfSevere,
    finding: comparisonFinding(gradeOfDay, gradeOfSevere),
    rows,
  };
}
