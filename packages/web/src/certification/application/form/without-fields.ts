import type { Form } from "@yorisoi/rules/certification";

/** A form without some fields, by their patterns; a section of which nothing is left goes too. */
export function withoutFields(form: Form, isLeftOut: (pattern: string) => boolean): Form {
  const sections = form.sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ key }) => !isLeftOut(key)) }))
    .filter(({ fields }) => fields.length > 0);
  return { ...form, sections };
}
