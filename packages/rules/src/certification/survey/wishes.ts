import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import { textOf } from "../form/index.ts";
import { stateFormWishes, type Wish, wishOf } from "../state-form/index.ts";
import { answersOf } from "./answers.ts";

/** What the wishes of the board are measured on: both documents. */
export interface WishSources {
  readonly edition: EditionId;
  readonly values: Values;
  readonly stateForm: Values;
}

/**
 * The eight wishes of the board (S3 L704–711) for state form and survey together: the seventh is also met by 「できるが…」
 * at an item, the eighth by an item marked as unsure with the situation as it is. An item marked as unsure without words
 * leaves the eighth open. Keys of the state form begin with `state:`.
 */
export function surveyWishes({ edition, values, stateForm }: WishSources): readonly Wish[] {
  const ids = answersOf(edition, values).map(({ one }) => one.id);
  const withBut = ids.some((id) => textOf(values, `item.${id}.but`).trim() !== "");
  const unsure = ids.filter((id) => values.get(`item.${id}.unsure`) === true);
  const silent = unsure
    .map((id) => `item.${id}.unsure.text`)
    .filter((key) => textOf(values, key).trim() === "");
  return stateFormWishes(stateForm).map((wish) => {
    const missing = wish.keys.map((key) => `state:${key}`);
    if (wish.id === "strain" && withBut) return wishOf(wish.id, []);
    if (wish.id === "unsure" && unsure.length > 0) return wishOf(wish.id, silent);
    return wishOf(wish.id, missing);
  });
}
