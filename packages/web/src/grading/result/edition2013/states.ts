import { type Answers, chosenOption, edition2013, type Item, type Tenths } from "@yorisoi/rules/grading";
import type { StateRow } from "../difference-table.tsx";
import type { Study2013 } from "./study.ts";

type Group = edition2013.GroupScore;

/** Rows of Table 8 whose answer differs, the palsy type among them. */
function scoredRows(day: readonly Group[], severe: readonly Group[]): StateRow[] {
  const inSevere = new Map(severe.flatMap((group) => group.items).map((entry) => [entry.name, entry]));
  return day
    .flatMap((group) => group.items)
    .flatMap((onDay): StateRow[] => {
      const other = inSevere.get(onDay.name);
      if (!other || other.option === onDay.option) return [];
      const points: { day: Tenths; severe: Tenths } = { day: onDay.points, severe: other.points };
      return [
        {
          name: onDay.name,
          number: onDay.number,
          day: onDay.option,
          severe: other.option,
          points,
          alone: null,
        },
      ];
    });
}

/** Items without points of their own whose answer differs. */
function otherRows(day: Answers, severe: Answers): StateRow[] {
  const differs = (item: Item) => day[item.index] !== severe[item.index];
  return edition2013.items
    .filter((item) => item.options.every(({ points }) => points === null) && differs(item))
    .map((item) => ({
      name: item.name,
      number: item.number,
      day: chosenOption(day, item)?.label ?? null,
      severe: chosenOption(severe, item)?.label ?? null,
      points: null,
      alone: null,
    }));
}

/** The items that differ between the two states; null when there is only one state. */
export function stateRows2013({ given, day, severe }: Study2013): StateRow[] | null {
  if (!severe || !given.severe) return null;
  return [...scoredRows(day, severe), ...otherRows(given.day, given.severe)];
}
