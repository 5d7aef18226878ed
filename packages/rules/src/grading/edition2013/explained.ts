import type { Citation } from "../citation.ts";
import { type ExplainedItem, explainedItem } from "../contribution.ts";
import { toDecimal } from "../tenths.ts";
import { citations2013 } from "./citations.ts";
import type { GroupName } from "./groups.ts";
import { minutesNames, type MinutesName } from "./minutes.ts";
import type { Case2013 } from "./read.ts";
import { groupScores } from "./scores.ts";
import { specialCare } from "./special-care.ts";

/** Every reason behind an answer of edition 2013, in plain numbers, for files and requests. */
export interface Explained2013 {
  readonly groups: readonly {
    readonly name: GroupName;
    readonly points: number;
    readonly items: readonly ExplainedItem[];
  }[];
  /** The eight minutes as entered; null when they were not. */
  readonly minutes: Readonly<Record<MinutesName, number>> | null;
  readonly specialCare: readonly { readonly name: string; readonly minutes: number }[];
  readonly citations: readonly Citation[];
}

function plainMinutes({ minutes }: Case2013): Explained2013["minutes"] {
  if (!minutes) return null;
  const entries = minutesNames.map((name) => [name, toDecimal(minutes[name])]);
  return Object.fromEntries(entries) as Record<MinutesName, number>;
}

/**
 * Explains the day's answers of edition 2013: what each item added to its group score, the minutes as entered, and the
 * special care of Table 7. Points and minutes are decimals. Source: 平成十八年厚生労働省令第四十号 別表第七, 別表第八, 別表第九.
 */
export function explained2013(given: Case2013): Explained2013 {
  return {
    groups: groupScores(given.day, given.palsy).map(({ name, points, items }) => ({
      name,
      points: toDecimal(points),
      items: items.map(explainedItem),
    })),
    minutes: plainMinutes(given),
    specialCare: specialCare(given.day).map(({ name, minutes }) => ({ name, minutes: toDecimal(minutes) })),
    citations: citations2013,
  };
}
