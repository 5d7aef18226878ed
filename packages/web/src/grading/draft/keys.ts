import type { Item, State } from "@yorisoi/rules/grading";

/** The cell of an item's answer; its value is the option counted from 0. */
export function answerKey(state: State, item: Item): string {
  return `${state}/${item.name}`;
}

/** The cell of a typed figure; its value is the text as typed. */
export function figureKey(name: string): string {
  return `figure/${name}`;
}

/** The cell that says whether the severe state is entered too. */
export const SEVERE_ON = "severe-on";

/** The cell with the case number of an opened file. */
export const CASE_ID = "case-id";

/** The cell that says whether the minutes of special care are to be added to the eight (edition 2013). */
export const SPECIAL_CARE_APART = "special-care-apart";
