import type { EditionId } from "../../../grading/index.ts";
import type { Values } from "../../changes/index.ts";
import { askedFields, rowsIn, textOf } from "../../form/index.ts";
import { stateForm as form } from "../../state-form/index.ts";
import { answersOf, type ItemAnswer } from "../answers.ts";
import type { Labels } from "../case-of.ts";
import { surveyItemNamed } from "../items.ts";
import { type Remark, remarksOf } from "../remarks.ts";

/** What the checks of a survey look at. */
export interface CheckInput {
  readonly edition: EditionId;
  /** The survey. */
  readonly values: Values;
  /** The state form; empty when nothing is written yet. */
  readonly stateForm: Values;
  /** Edition 2014: the doctor's entries under their official names, once they are there. */
  readonly opinion?: Labels;
}

/** A text with the field it stands in; keys of the state form begin with `state:`. */
export interface Passage {
  readonly key: string;
  readonly text: string;
}

/** Everything the checks need, laid out once. */
export interface Facts extends CheckInput {
  readonly answers: readonly ItemAnswer[];
  readonly byId: ReadonlyMap<string, ItemAnswer>;
  readonly remarks: readonly Remark[];
  /** Texts of the state form, remarks and 「できるが…」. */
  readonly passages: readonly Passage[];
  /** Codes of symptoms and difficulties chosen in the state form, with their keys. */
  readonly codes: readonly { readonly key: string; readonly code: string }[];
}

function passagesOf({ values, stateForm }: CheckInput, remarks: readonly Remark[]): readonly Passage[] {
  const ofState = askedFields(form, stateForm)
    .filter(({ spec }) => spec.kind.type === "long-text")
    .map(({ key }) => ({ key: `state:${key}`, text: textOf(stateForm, key) }));
  const ofRemarks = remarks.map(({ row, text }) => ({ key: `remark.${row}.text`, text }));
  const ofItems = [...values.keys()]
    .filter((key) => /^item\..+\.(?:but|way|text)$/u.test(key))
    .map((key) => ({ key, text: textOf(values, key) }));
  return [...ofState, ...ofRemarks, ...ofItems].filter(({ text }) => text !== "");
}

export function factsOf(input: CheckInput): Facts {
  const answers = answersOf(input.edition, input.values);
  const remarks = remarksOf(input.values);
  const tables = ["severe.symptoms", "difficulty"];
  return {
    ...input,
    answers,
    byId: new Map(answers.map((answer) => [answer.one.id, answer])),
    remarks,
    passages: passagesOf(input, remarks),
    codes: tables.flatMap((table) =>
      rowsIn(form, input.stateForm, table).map(({ key, text }) => ({
        key: `state:${key("code")}`,
        code: text("code"),
      })),
    ),
  };
}

/** The answers of items by official name; names the edition does not have give none. */
export function answersNamed({ edition, byId }: Facts, names: readonly string[]): readonly ItemAnswer[] {
  return names.flatMap((name) => {
    const one = surveyItemNamed(edition, name);
    return (one && byId.get(one.id)) ?? [];
  });
}
