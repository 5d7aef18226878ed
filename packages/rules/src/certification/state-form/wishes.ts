import type { Values } from "../changes/index.ts";
import { isAnswered, rowsIn, textOf } from "../form/index.ts";
import { stateForm } from "./form.ts";
import { months } from "./sections/change.ts";
import { type WishId, wishWords } from "./tables/wishes.ts";

/** Whether a document gives the board what it asks for. */
export interface Wish {
  readonly id: WishId;
  /** The wish in short. */
  readonly ja: string;
  readonly en: string;
  readonly source: string;
  readonly met: boolean;
  /** That it is there, or what to add. */
  readonly why: { readonly ja: string; readonly en: string };
  /** The fields that would help; empty when met. */
  readonly keys: readonly string[];
}

const there = { ja: "書かれています。", en: "It is there." };

/** Makes the answer for a wish from the fields that are still missing. */
export function wishOf(id: WishId, missing: readonly string[]): Wish {
  const { ja, en, source, why } = wishWords[id];
  const met = missing.length === 0;
  return { id, ja, en, source, met, why: met ? there : why, keys: missing };
}

type Missing = (values: Values) => readonly string[];

const unanswered = (values: Values, ...keys: readonly string[]) =>
  keys.filter((key) => !isAnswered(values, key));

/** Keys of the first row, for a table that has none. */
const orFirstRow = (missing: readonly string[], rows: readonly unknown[], ...keys: readonly string[]) =>
  rows.length === 0 ? keys : missing;

const details = ["badWay", "minutesBad", "after", "trick", "givenUp"];

const hardship: Missing = (values) => {
  const rows = rowsIn(stateForm, values, "difficulty");
  const missing = rows.flatMap(({ key, has }) => [
    ...(has("words") ? [] : [key("words")]),
    ...(details.some(has) ? [] : [key("badWay")]),
  ]);
  return orFirstRow(missing, rows, "difficulty.1.words");
};

const needsHelper = ["watching", "part", "all"];

const howMuch: Missing = (values) => {
  const rows = rowsIn(stateForm, values, "difficulty");
  const missing = rows.flatMap(({ key, has, text }) => [
    ...["frequency", "help"].filter((field) => !has(field)).map(key),
    ...(needsHelper.includes(text("help")) && !has("helpWords") ? [key("helpWords")] : []),
  ]);
  return orFirstRow(missing, rows, "difficulty.1.frequency", "difficulty.1.help");
};

/** Every month, and not all of them unknown. */
const wholeYear: Missing = (values) => {
  const keys = months.map((month) => `month.${month}.state`);
  const missing = unanswered(values, ...keys);
  const isKnown = keys.some((key) => !["", "unknown"].includes(textOf(values, key)));
  return missing.length > 0 || isKnown ? missing : keys;
};

const subjective: Missing = (values) =>
  ["pain", "weakness", "fatigue"].flatMap((id) => {
    const key = `invisible.${id}`;
    if (["", "not-heard"].includes(textOf(values, key))) return [key];
    return textOf(values, key) === "some" ? unanswered(values, `${key}.degree`) : [];
  });

/** A question with words behind 「ある」. */
const told =
  (question: string, words: string): Missing =>
  (values) => {
    const answer = textOf(values, question);
    if (answer === "" || answer === "not-heard") return [question];
    return answer === "some" ? unanswered(values, words) : [];
  };

const missingFor: Readonly<Record<WishId, Missing>> = {
  hardship,
  "past-outlook": (values) => unanswered(values, "past", "outlook"),
  "how-much": howMuch,
  "whole-year": wholeYear,
  subjective,
  mind: told("mental.any", "mental.words"),
  strain: told("effort.any", "effort.words"),
  unsure: told("unsure.any", "unsure.words"),
};

/** The wishes in the manual's order. */
export const wishIds = Object.keys(missingFor) as readonly WishId[];

/** The eight wishes of the board (S3 L704–711) for the state form, each met or with what is missing. */
export function stateFormWishes(values: Values): readonly Wish[] {
  return wishIds.map((id) => wishOf(id, missingFor[id](values)));
}
