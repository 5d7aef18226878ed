import type { Form, Privacy, Section } from "@yorisoi/rules/certification";
import type { CaseRole } from "@yorisoi/rules/certification/case";
import { stateForm } from "@yorisoi/rules/certification/state-form";
import { withoutFields } from "../../application/form/without-fields.ts";

/** The section that has a page of its own. */
export const PRIVATE = "private";

/** The section of the twelve months, which this screen draws as one strip. */
export const YEAR = "year";

const untilKey = "strip.until";

const closedTo: Readonly<Partial<Record<CaseRole, readonly Privacy[]>>> = {
  helper: ["not-for-family", "surveyor-and-board", "infection"],
  person: ["surveyor-and-board"],
};

/** The twelve months stand in a section of their own, behind the other changes. */
function withYear(section: Section): readonly Section[] {
  const until = section.fields.find(({ key }) => key === untilKey);
  if (!until) return [section];
  const isOfYear = (key: string) => key === untilKey || key.startsWith("month.");
  const rest = { ...section, fields: section.fields.filter(({ key }) => !isOfYear(key)) };
  return [rest, { id: YEAR, ja: "この一年の様子", en: "The past year", fields: [until] }];
}

const all: Form = {
  ...withoutFields(stateForm, (key) => key === "disease.#.id"),
  sections: stateForm.sections
    .filter(({ id }) => id !== PRIVATE)
    .map((section) => ({
      ...section,
      fields: section.fields.filter(({ key }) => key !== "disease.#.id"),
    }))
    .flatMap(withYear),
};

const made = new Map<CaseRole, Form>();
const read = new WeakMap<Form, Form>();

/**
 * The state form as a role sees it on its main page: without the private section, and without fields that are closed to
 * the reader. The server does not send those either.
 */
export function shownForm(role: CaseRole): Form {
  const before = made.get(role);
  if (before) return before;
  const closed = closedTo[role] ?? [];
  const hidden = new Set(
    all.sections.flatMap(({ fields }) =>
      fields.flatMap(({ key, privacy }) => (privacy && closed.includes(privacy) ? [key] : [])),
    ),
  );
  const form = withoutFields(all, (key) => hidden.has(key));
  made.set(role, form);
  return form;
}

/** For those who read only: the year is drawn beside the form, which has no field of its own for it. */
export function readForm(role: CaseRole): Form {
  const form = shownForm(role);
  const known = read.get(form);
  if (known) return known;
  const withoutYear = { ...form, sections: form.sections.filter(({ id }) => id !== YEAR) };
  read.set(form, withoutYear);
  return withoutYear;
}

/** The private section alone. */
export const privateForm: Form = {
  ...stateForm,
  sections: stateForm.sections.filter(({ id }) => id === PRIVATE),
  needed: [],
};

/** Whether the private section exists for a reader at all. */
export const mayKnowPrivate = (role: CaseRole): boolean => role !== "helper";
