import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import { type Row, rowsIn, textOf } from "../form/index.ts";
import { type Coded, difficulties, mentalStates, stateForm as form, symptoms } from "../state-form/index.ts";
import { itemsNamed } from "./items.ts";

/** Text of the state form that bears on an item, to be copied into its remark. */
export interface StatePassage {
  /** The field it stands in. */
  readonly key: string;
  /** In full: nothing is shortened (S3 L771). */
  readonly text: string;
}

const bears = (edition: EditionId, id: string, code: Coded | undefined) =>
  code !== undefined && itemsNamed(edition, code.items[edition]).some((one) => one.id === id);

const passages = ({ key, text }: Row, ...fields: readonly string[]): readonly StatePassage[] =>
  fields.map((field) => ({ key: key(field), text: text(field) })).filter((passage) => passage.text !== "");

/**
 * What the state form says that bears on an item, in the order of the form and in full: own words, how it is done on a
 * bad day, who helps, what it costs. Nothing when none of the chosen symptoms, difficulties and states bears on it.
 *
 * @param id of the item, as in the keys: `1-8`.
 */
export function remarkFromState(edition: EditionId, stateForm: Values, id: string): readonly StatePassage[] {
  const chosen = (codes: readonly Coded[], row: Row) => codes.find(({ code }) => code === row.text("code"));
  const states = stateForm.get("mental.states");
  const mind = mentalStates.filter(({ code }) => Array.isArray(states) && states.includes(code));
  const words = textOf(stateForm, "mental.words");
  return [
    ...rowsIn(form, stateForm, "severe.symptoms")
      .filter((row) => bears(edition, id, chosen(symptoms, row)))
      .flatMap((row) => passages(row, "words")),
    ...rowsIn(form, stateForm, "difficulty")
      .filter((row) => bears(edition, id, chosen(difficulties, row)))
      .flatMap((row) => passages(row, "words", "badWay", "helpWords", "after", "trick")),
    ...(words !== "" && mind.some((code) => bears(edition, id, code))
      ? [{ key: "mental.words", text: words }]
      : []),
  ];
}
