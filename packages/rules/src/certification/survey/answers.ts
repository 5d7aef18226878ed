import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import { type SurveyItem, surveyItems } from "./items.ts";

/** What an item was answered in both states: options from 0, null where there is no answer. */
export interface ItemAnswer {
  readonly one: SurveyItem;
  readonly day: number | null;
  readonly severe: number | null;
  /** The severe answer where there is one, else the day's. */
  readonly worst: number | null;
}

/** The option a field holds, from 0; null when there is none or it is no option of the item. */
function optionIn(values: Values, key: string, { options }: SurveyItem): number | null {
  const at = options.findIndex(({ code }) => code === values.get(key));
  return at < 0 ? null : at;
}

/** The keys of both answers of an item. */
export const dayKey = (id: string): string => `item.${id}.day`;
export const severeKey = (id: string): string => `item.${id}.severe`;

/** The answers of every item, in the order of the sheet. */
export function answersOf(edition: EditionId, values: Values): readonly ItemAnswer[] {
  return surveyItems(edition).map((one) => {
    const day = optionIn(values, dayKey(one.id), one);
    const severe = optionIn(values, severeKey(one.id), one);
    return { one, day, severe, worst: severe ?? day };
  });
}
