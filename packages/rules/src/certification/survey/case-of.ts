import { type EditionId, edition2013 } from "../../grading/index.ts";
import type { FieldValue, Values } from "../changes/index.ts";
import { answersOf, dayKey, type ItemAnswer, severeKey } from "./answers.ts";
import { surveyItemNamed } from "./items.ts";

/** Official name of an item → label of the option: what `readCase` of `grading` takes. */
export type Labels = Readonly<Record<string, string>>;

/** What a case holds beside the survey; it is passed on as it is. */
export interface CaseParts {
  readonly id?: string | number;
  /** Edition 2014: the doctor's 24 entries. */
  readonly opinion?: Labels;
  /** The doctor's entries for the severe state, where they differ. */
  readonly severeOpinion?: Labels;
  /** Edition 2013: the eight minutes of the official sheet, and its other figures. */
  readonly minutes?: Readonly<Record<string, unknown>>;
  readonly sheet?: Readonly<Record<string, unknown>>;
}

/** A case as `readCase` takes it: the day of the survey, and the severe state where it was asked. */
export interface SurveyCase extends Omit<CaseParts, "severeOpinion"> {
  readonly edition: EditionId;
  readonly survey: Labels;
  readonly severe?: { readonly survey: Labels; readonly opinion?: Labels };
}

/** An item that grading needs and that has no answer for the day. */
export interface OpenItem {
  readonly key: string;
  readonly number: string;
  readonly name: string;
}

/** The case, or every item that is missing. */
export type CaseOf =
  | { readonly ok: true; readonly value: SurveyCase; readonly open: readonly OpenItem[] }
  | { readonly ok: false; readonly missing: readonly OpenItem[] };

const labelOf = ({ one }: ItemAnswer, option: number): string => one.item.options[option]?.label ?? "";

function labels(answers: readonly ItemAnswer[], option: (answer: ItemAnswer) => number | null): Labels {
  return Object.fromEntries(
    answers.flatMap((answer) => {
      const chosen = option(answer);
      return chosen === null ? [] : [[answer.one.item.name, labelOf(answer, chosen)]];
    }),
  );
}

const openItem = ({ one }: ItemAnswer): OpenItem => ({
  key: dayKey(one.id),
  number: one.item.number,
  name: one.item.name,
});

/**
 * What `grading` reads from a survey. Every item needs an answer for the day (of 2013 those that give points; `open`
 * lists the others); an item without a severe answer is as on the day, and which state counts is the edition's rule.
 * A field with a difference between devices is no answer: nothing is computed from a guess.
 */
export function caseOf(edition: EditionId, values: Values, parts: CaseParts = {}): CaseOf {
  const answers = answersOf(edition, values);
  const open = answers.filter(({ day }) => day === null);
  const missing = open.filter(({ one }) => edition === "2014" || edition2013.isScored(one.item));
  if (missing.length > 0) return { ok: false, missing: missing.map(openItem) };
  const { severeOpinion, ...rest } = parts;
  const severe = labels(answers, (answer) => answer.severe);
  const hasSevere = Object.keys(severe).length > 0 || severeOpinion !== undefined;
  const state = { survey: severe, ...(severeOpinion ? { opinion: severeOpinion } : {}) };
  return {
    ok: true,
    value: {
      ...rest,
      edition,
      survey: labels(answers, ({ day }) => day),
      ...(hasSevere ? { severe: state } : {}),
    },
    open: open.map(openItem),
  };
}

/**
 * The fields of the sheet for answers that came as a case: from a file, or typed from paper. Names and labels as in
 * `SurveyCase`; what is no item or no option of it is left out, for `readCase` says so first.
 */
export function valuesOfCase(
  edition: EditionId,
  given: Pick<SurveyCase, "survey"> & { readonly severe?: { readonly survey: Labels } },
): Values {
  const values = new Map<string, FieldValue>();
  const put = (written: Labels, keyOf: (id: string) => string) => {
    for (const [name, label] of Object.entries(written)) {
      const one = surveyItemNamed(edition, name);
      const option = one?.item.options.findIndex((each) => each.label === label) ?? -1;
      if (one && option >= 0) values.set(keyOf(one.id), String(option + 1));
    }
  };
  put(given.survey, dayKey);
  put(given.severe?.survey ?? {}, severeKey);
  return values;
}
