import type { Tenths } from "./tenths.ts";

/** One possible answer, with the law's own words. */
export interface Option {
  readonly label: string;
  /** Points of this answer; null where the edition gives the item no points. */
  readonly points: Tenths | null;
}

/** A question of the survey (認定調査項目) or of the doctor's opinion (医師意見書). */
export interface Item {
  /** Position in the edition's list of items and in `Answers`. */
  readonly index: number;
  /** Official name on the sheet, half width, unique in the edition: the key in files and columns. */
  readonly name: string;
  /** Name as the law's table prints it, where the edition has a table. */
  readonly lawName: string;
  /** Number on the official sheet (`4-5`); empty for the opinion. */
  readonly number: string;
  readonly part: "survey" | "opinion";
  /** Group of the law's table; null where the item belongs to none. */
  readonly group: number | null;
  readonly options: readonly Option[];
}

/** Marks an item without an answer in `Answers`. */
export const UNANSWERED = 255;

/** The option chosen for every item of an edition, counted from 0, in the order of its items. */
export type Answers = Uint8Array & { readonly __of: "answers" };

/** Answers in which every item the edition needs is answered and every option exists. */
export type CompleteAnswers = Answers & { readonly __checked: "complete" };

/** Answers of which none is given yet, one place for each item. */
export function emptyAnswers(items: readonly Item[]): Answers {
  return new Uint8Array(items.length).fill(UNANSWERED) as Answers;
}

/** A copy in which one item has another option. The input is not changed. */
export function withAnswer<A extends Answers>(answers: A, item: Item, option: number): A {
  const copy = answers.slice() as A;
  copy[item.index] = option;
  return copy;
}

/** The option chosen for an item, or null when there is none. */
export function chosenOption(answers: Answers, item: Item): Option | null {
  return item.options[answers[item.index] ?? UNANSWERED] ?? null;
}
