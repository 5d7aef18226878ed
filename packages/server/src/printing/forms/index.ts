import { explanationSheet } from "./explanation.ts";
import { opinionLetterSheet } from "./opinion-letter.ts";
import { opinionSheet } from "./opinion.ts";
import type { Sheet } from "./paper.ts";
import { applicationSheet, overviewSheet } from "./plain-form.ts";
import { receiptSheet } from "./receipt.ts";
import { stateFormSheet } from "./state-form.ts";
import { surveySheet } from "./survey.ts";

/** Every form that can be printed, with what makes its sheet of plain values. */
export const forms = {
  application: applicationSheet,
  explanation: explanationSheet,
  opinion: opinionSheet,
  opinionLetter: opinionLetterSheet,
  overview: overviewSheet,
  receipt: receiptSheet,
  stateForm: stateFormSheet,
  survey: surveySheet,
} as const;

/** Name of a form. */
export type FormName = keyof typeof forms;

/** What a form is printed from. */
export type FormData<Name extends FormName> = Parameters<(typeof forms)[Name]>[0];

/** The sheet of a form. */
export function sheetOf<Name extends FormName>(form: Name, data: FormData<Name>): Sheet {
  const make: (given: FormData<Name>) => Sheet = forms[form] as never;
  return make(data);
}
