import { type Answers, chosenOption, type Item, type Tenths } from "@yorisoi/rules/grading";
import type { TextKey } from "../../../app/text.ts";

/** One answer on the sheet. */
export interface AnswerRow {
  readonly name: string;
  readonly number: string;
  /** Null where the item may stay open and does. */
  readonly day: string | null;
  /** Only where it differs from the day. */
  readonly severe: string | null;
  /** Of the state that counts; null where the edition gives none. */
  readonly points: Tenths | null;
  readonly assumed: boolean;
}

/** The answers of one chapter of the survey. */
export interface AnswerPart {
  readonly number: string;
  readonly chapter: TextKey;
  readonly rows: readonly AnswerRow[];
}

/** A chapter with its items, in the order of the survey. */
export interface Chapter {
  readonly number: string;
  readonly chapter: TextKey;
  readonly items: readonly Item[];
}

export interface AllAnswers {
  readonly day: Answers;
  readonly severe: Answers | null;
  readonly taken: Answers;
  readonly assumed: readonly string[];
}

/** Every answer in the order of the survey, chapter by chapter. */
export function answerParts(
  chapters: readonly Chapter[],
  { day, severe, taken, assumed }: AllAnswers,
): AnswerPart[] {
  const row = (item: Item): AnswerRow => {
    const differs = severe !== null && severe[item.index] !== day[item.index];
    return {
      name: item.name,
      number: item.number,
      day: chosenOption(day, item)?.label ?? null,
      severe: differs ? (chosenOption(severe, item)?.label ?? null) : null,
      points: chosenOption(taken, item)?.points ?? null,
      assumed: assumed.includes(item.name),
    };
  };
  return chapters.map(({ number, chapter, items }) => ({ number, chapter, rows: items.map(row) }));
}
