import type { EditionId } from "../../grading/index.ts";
import { applicationForm } from "../application/index.ts";
import { finderOf, type Form, type Place, questions } from "../form/index.ts";
import { opinionForm } from "../opinion/index.ts";
import { stateForm } from "../state-form/index.ts";
import { overviewForm, surveyForm } from "../survey/index.ts";
import type { DocumentId } from "./document.ts";

interface Found {
  readonly form: Form;
  readonly find: (key: string) => Place | undefined;
}

const withQuestions = (form: Form): Found => {
  const whole = { ...form, sections: [...form.sections, questions] };
  return { form: whole, find: finderOf(whole) };
};

const application = withQuestions(applicationForm);
const state = withQuestions(stateForm);
const overview = withQuestions(overviewForm);

const formsOf = (edition: EditionId): Readonly<Record<DocumentId, Found>> => ({
  application,
  state_form: state,
  overview,
  survey: withQuestions(surveyForm(edition)),
  opinion: withQuestions(opinionForm(edition)),
});

const forms: Readonly<Record<EditionId, ReturnType<typeof formsOf>>> = {
  "2013": formsOf("2013"),
  "2014": formsOf("2014"),
};

/**
 * The form of a document under an edition: its own sections, then the questions with which it may be sent back. The survey
 * and the opinion differ by edition, the others do not. Always the same object.
 */
export function formOf(document: DocumentId, edition: EditionId): Form {
  return forms[edition][document].form;
}

/** The field behind a key of a document, and its row; undefined when the document has no such field. */
export function placeOf(document: DocumentId, edition: EditionId, key: string): Place | undefined {
  return forms[edition][document].find(key);
}
