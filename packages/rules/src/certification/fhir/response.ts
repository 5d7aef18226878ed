import type { EditionId } from "../../grading/index.ts";
import type { Values } from "../changes/index.ts";
import {
  type AskedField,
  askedFields,
  type FieldGroup,
  type Form,
  groupsOf,
  isAnswered,
  type Privacy,
  rowsOf,
  type Section,
} from "../form/index.ts";
import { answersOf } from "./answers-of.ts";
import { canonicalOf, codeSystemOf, sectionLinkId, tableLinkId } from "./names.ts";
import type { QuestionnaireResponse, Reference, ResponseItem, ResponseStatus } from "./types.ts";

/** What a response says beside the answers. */
export interface ResponseFacts {
  /** When the document was written: an instant with a zone, ISO 8601. */
  readonly authored: string;
  readonly status: ResponseStatus;
  readonly subject?: Reference;
  readonly author?: Reference;
  /** Kinds of private fields that are left out. FHIR cannot close a single item to somebody: who must not read it must not get it. */
  readonly withheld?: readonly Privacy[];
}

/** A group with what stands in it; none when that is nothing: FHIR knows no empty list. */
const group = (linkId: string, text: string, item: readonly ResponseItem[], id?: string) =>
  item.length === 0 ? [] : [{ ...(id === undefined ? {} : { id }), linkId, text, item }];

/**
 * A document as a FHIR R4 QuestionnaireResponse to `questionnaireOf(form, edition)`: the fields that are asked and
 * answered, in the order of the form. Fields with a difference between devices are no values and not in it. A row of a
 * table is an item whose `id` is its name, `disease.2`.
 *
 * @throws TypeError when a value is not one that `readValue` gives for its field.
 */
export function questionnaireResponseOf(
  form: Form,
  edition: EditionId,
  values: Values,
  { authored, status, subject, author, withheld = [] }: ResponseFacts,
): QuestionnaireResponse {
  const answered = askedFields(form, values).filter(
    ({ key, spec: { privacy } }) =>
      isAnswered(values, key) && !(privacy !== undefined && withheld.includes(privacy)),
  );
  const places = new Map(answered.map((field) => [`${field.spec.key} ${field.row}`, field]));
  const itemOf = ({ key, spec }: AskedField): ResponseItem => ({
    linkId: spec.key,
    text: spec.ja,
    answer: answersOf(spec, values.get(key) ?? null, codeSystemOf(form, edition, spec)),
  });
  const itemsOf = (fields: FieldGroup["fields"], row: string) =>
    fields.flatMap((spec) => {
      const field = places.get(`${spec.key} ${row}`);
      return field ? [itemOf(field)] : [];
    });
  const ofGroup = (section: Section, { table, fields }: FieldGroup): readonly ResponseItem[] =>
    table === null
      ? itemsOf(fields, "")
      : rowsOf(section, values, table).flatMap((row) =>
          group(tableLinkId(table), section.ja, itemsOf(fields, row), `${table}.${row}`),
        );
  const item = form.sections.flatMap((section) =>
    group(
      sectionLinkId(section.id),
      section.ja,
      groupsOf(section).flatMap((one) => ofGroup(section, one)),
    ),
  );
  return {
    resourceType: "QuestionnaireResponse",
    language: "ja",
    questionnaire: canonicalOf(form, edition),
    status,
    ...(subject ? { subject } : {}),
    authored,
    ...(author ? { author } : {}),
    ...(item.length > 0 ? { item } : {}),
  };
}
