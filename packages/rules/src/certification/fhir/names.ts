import type { EditionId } from "../../grading/index.ts";
import type { FieldSpec, Form } from "../form/index.ts";

const CANONICAL = "urn:yorisoi:questionnaire:";

/** The id of a form without the edition: `survey` of `survey-2014`. */
export function formName({ id }: Pick<Form, "id">): string {
  return id.replace(/-\d{4}$/u, "");
}

/** `urn:yorisoi:questionnaire:<form>:<edition>`: the canonical url of a questionnaire. */
export function canonicalOf(form: Pick<Form, "id">, edition: EditionId): string {
  return `${CANONICAL}${formName(form)}:${edition}`;
}

/** The edition of a form that a canonical url names, with or without `|version`; null for any other questionnaire. */
export function editionOf(form: Pick<Form, "id">, canonical: unknown): EditionId | null {
  const url = typeof canonical === "string" ? canonical.split("|", 1)[0] : undefined;
  const edition = (["2013", "2014"] as const).find((one) => canonicalOf(form, one) === url) ?? null;
  const own = /-(?<edition>\d{4})$/u.exec(form.id)?.groups?.["edition"];
  return own === undefined || own === edition ? edition : null;
}

/** The code system of the options of one field: `urn:yorisoi:codes:survey:2014:item.1-1.day`, without the sign of a row. */
export function codeSystemOf(form: Form, edition: EditionId, { key }: FieldSpec): string {
  return `urn:yorisoi:codes:${formName(form)}:${edition}:${key.replace(".#", "")}`;
}

/** The linkId of a section. Fields have their key, so that no name of a section can meet one. */
export function sectionLinkId(id: string): string {
  return `section:${id}`;
}

/** The linkId of the repeating group of a table: `disease.#`. */
export function tableLinkId(table: string): string {
  return `${table}.#`;
}

/** The linkId of the 「頃」 of an approximate day. */
export function aboutLinkId(key: string): string {
  return `${key}~`;
}
