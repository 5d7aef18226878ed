import type { Form, Values } from "@yorisoi/rules/certification";
import { stateForm } from "@yorisoi/rules/certification/state-form";
import { formView } from "../view/form-view.ts";
import { aroundOf, type PersonPaper, personOf, type Sheet, viewOptionsOf } from "./paper.ts";

/** What stands on the first page, and the id of a disease, which is for computers. */
const onFirstPage =
  /^(?:writtenOn|disease\.#\..*|(?:severe\.symptoms|difficulty)\.#\.words|changes|patterns|changeOver|mild|strip\.until|month\..*)$/u;

/** Everything that has no place in the boxes of the manual's example. */
const details: Form = {
  ...stateForm,
  sections: stateForm.sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ key }) => !onFirstPage.test(key)) }))
    .filter(({ fields }) => fields.length > 0),
};

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** The months of the strip, oldest first: they end with the month the strip ends with, or stand from January on. */
function monthsUntil(values: Values | null): readonly number[] {
  const until = String(values?.get("strip.until") ?? "");
  const last = Number(until.slice(5, 7)) || 12;
  return months.map((month) => ((last + month - 1) % 12) + 1);
}

const monthStates = formView(stateForm, null).fields["month.1.state"]?.ticks.map(({ ja }) => ja) ?? [];

/** 別紙1 「難病患者等の状態について」: the boxes of the manual's example first (S3 L1130–1139), then the rest. */
export function stateFormSheet(paper: PersonPaper): Sheet {
  const { values } = paper;
  const options = { ...viewOptionsOf(paper), blankRows: 3 };
  const { fields, tables } = formView(stateForm, values, options);
  return {
    template: "state-form",
    data: {
      ...aroundOf(paper),
      person: personOf(paper.person),
      title: stateForm.ja,
      short: "状態について",
      isBlank: values === null,
      months: monthsUntil(values),
      monthStates,
      fields,
      tables,
      details: formView(details, values, options).sections,
    },
  };
}
