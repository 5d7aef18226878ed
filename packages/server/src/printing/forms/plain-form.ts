import type { Form } from "@yorisoi/rules/certification";
import { applicationForm } from "@yorisoi/rules/certification/application";
import { overviewForm } from "@yorisoi/rules/certification/survey";
import { formView } from "../view/form-view.ts";
import { aroundOf, type PersonPaper, personOf, type Sheet, viewOptionsOf } from "./paper.ts";

/** A form without a layout of its own. */
function plainSheet(form: Form, namesPerson: boolean, paper: PersonPaper): Sheet {
  const { values } = paper;
  const { sections } = formView(form, values, { ...viewOptionsOf(paper), blankRows: 2 });
  return {
    template: "plain-form",
    data: {
      ...aroundOf(paper),
      person: namesPerson ? null : personOf(paper.person),
      title: form.ja,
      short: form.ja,
      isBlank: values === null,
      sections,
    },
  };
}

/** 概況調査票. The official sheet was not at hand: its headings, in a layout of ours. */
export const overviewSheet = (paper: PersonPaper): Sheet => plainSheet(overviewForm, false, paper);

/** The application with everything it holds. */
export const applicationSheet = (paper: PersonPaper): Sheet => plainSheet(applicationForm, true, paper);
