import type { Bilingual, Edition, EnglishNames, Item } from "@yorisoi/rules/grading";
import type { Figure } from "./figure.ts";
import type { Order, Section } from "./section.ts";

/** The ordinance's words for the answers, or those of the paper sheets in use. */
export type Words = "law" | "paper";

/** A worked example to load. */
export interface PaperSample {
  readonly title: Bilingual;
  readonly story: Bilingual | null;
  readonly case: object;
}

/** Whether an item has an answer for the day of the survey. */
export type Has = (item: Item) => boolean;

/** The form of one edition as it stands on the screen. */
export interface Paper {
  readonly edition: Edition;
  /** All items in the order of the sheet, the doctor's entries last. */
  readonly items: readonly Item[];
  readonly orders: Readonly<Record<Order, readonly Section[]>>;
  /** Whether the result needs the item, given the answers that are there; the others may stay open. */
  readonly isNeeded: (item: Item, has: Has) => boolean;
  /** Whether the item stands on the screen. */
  readonly isShown: (item: Item, has: Has) => boolean;
  readonly wordsOf: (item: Item, words: Words) => readonly string[];
  readonly englishOf: (item: Item) => EnglishNames | null;
  readonly figures: readonly Figure[];
  readonly samples: readonly PaperSample[];
}
