import type { EditionId } from "../../grading/index.ts";
import { type FieldGroup, type Form, groupsOf, type Section } from "../form/index.ts";
import { itemOf } from "./item-of.ts";
import { canonicalOf, formName, sectionLinkId, tableLinkId } from "./names.ts";
import type { Questionnaire, QuestionnaireItem } from "./types.ts";

const pascal = (name: string) =>
  name.replace(/(?:^|-)(?<first>[a-z])/gu, (_, first: string) => first.toUpperCase());

/**
 * A form as a FHIR R4 Questionnaire. The linkId of a field is its key in the form, `#` and all; a section is a group, a
 * table a repeating group `disease.#` in it. Labels and options are the official Japanese words, the code system of each
 * list of options is ours. There is no `enableWhen`: see `itemOf`.
 */
export function questionnaireOf(form: Form, edition: EditionId): Questionnaire {
  const needed = (form.needed ?? []).filter(({ when }) => !when).map(({ table }) => table);
  const ofGroup = ({ ja }: Section, { table, fields }: FieldGroup): readonly QuestionnaireItem[] => {
    const items = fields.map((spec) => itemOf(form, edition, spec));
    if (table === null) return items;
    const required = needed.includes(table) ? { required: true } : {};
    return [{ linkId: tableLinkId(table), text: ja, type: "group", ...required, repeats: true, item: items }];
  };
  return {
    resourceType: "Questionnaire",
    id: `${formName(form)}-${edition}`,
    language: "ja",
    url: canonicalOf(form, edition),
    name: `Yorisoi${pascal(formName(form))}${edition}`,
    title: form.ja,
    status: "active",
    subjectType: ["Patient"],
    item: form.sections.map((section) => ({
      linkId: sectionLinkId(section.id),
      text: section.ja,
      type: "group",
      item: groupsOf(section).flatMap((group) => ofGroup(section, group)),
    })),
  };
}
