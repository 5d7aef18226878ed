import type { FieldSpec } from "@yorisoi/rules/certification";
import { surveyForm } from "@yorisoi/rules/certification/survey";
import type { EditionId } from "@yorisoi/rules/grading";

type Specs = ReadonlyMap<string, FieldSpec>;

const specsOf = (edition: EditionId): Specs =>
  new Map(
    surveyForm(edition).sections.flatMap(({ fields }) => fields.map((spec) => [spec.key, spec] as const)),
  );

const specs: Readonly<Record<EditionId, Specs>> = { "2013": specsOf("2013"), "2014": specsOf("2014") };

/** The field of an item: `item.1-8.how`; undefined where the form has none, as minutes of some items. */
export function specOf(edition: EditionId, item: string, field: string): FieldSpec | undefined {
  return specs[edition].get(`item.${item}.${field}`);
}
