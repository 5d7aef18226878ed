import { type EditionId, edition2013, edition2014 } from "../../../grading/index.ts";
import type { FieldValue, Values } from "../../changes/index.ts";
import { severeKey } from "../answers.ts";
import { type CaseParts, type Labels, valuesOfCase } from "../case-of.ts";
import { idOfNumber, surveyItems } from "../items.ts";
import { stateFormOf } from "./state-form-of.ts";
import { remarks2013 } from "./tables/remarks-2013.ts";
import { told2013 } from "./tables/told-2013.ts";
import { remarks2014, told2014 } from "./tables/told-2014.ts";
import type { RemarkTold, Told } from "./told.ts";

/** A case to try things with: state form and survey filled in, and what else its grading takes. */
export interface ExampleCase {
  readonly id: string;
  readonly edition: EditionId;
  readonly ja: string;
  readonly en: string;
  readonly stateForm: Values;
  readonly survey: Values;
  /** Opinion or minutes of the sample, for `caseOf`. */
  readonly parts: CaseParts;
}

const remarkEntries = (told: readonly RemarkTold[]): readonly (readonly [string, FieldValue])[] =>
  told.flatMap(([numbers, text], at) => [
    [`remark.${at + 1}.items`, numbers.split("|").map(idOfNumber)] as const,
    [`remark.${at + 1}.text`, text] as const,
  ]);

/** How often and how each item was known: the same for all items of an example. */
function detailEntries(edition: EditionId, answers: Values): readonly (readonly [string, FieldValue])[] {
  return surveyItems(edition).flatMap(({ id }) => [
    [`item.${id}.how`, ["told"]] as const,
    [`item.${id}.toldBy`, ["person"]] as const,
    ...(answers.has(severeKey(id)) ? ([[`${severeKey(id)}.frequency`, "several-a-week"]] as const) : []),
  ]);
}

interface Sample {
  readonly title: { readonly ja: string; readonly en: string };
  readonly case: CaseParts & {
    readonly id: string;
    readonly survey: Labels;
    readonly severe?: { readonly survey: Labels };
  };
}

function exampleCase(
  edition: EditionId,
  { title, case: given }: Sample,
  told: Told | undefined,
  remarks: readonly RemarkTold[] = [],
): readonly ExampleCase[] {
  if (!told) return [];
  const { survey, severe, id, opinion, minutes } = given;
  const answers = valuesOfCase(edition, { survey, ...(severe ? { severe } : {}) });
  return [
    {
      id,
      edition,
      ...title,
      stateForm: stateFormOf(told),
      survey: new Map([...answers, ...detailEntries(edition, answers), ...remarkEntries(remarks)]),
      parts: { id, ...(opinion ? { opinion } : {}), ...(minutes ? { minutes: { ...minutes } } : {}) },
    },
  ];
}

/**
 * The four worked examples of the manual (edition 2013) and the ten made-up cases of `grading` (edition 2014), each with a
 * whole state form and survey. What the manual does not print is made up; nobody stands behind any of them.
 */
export const exampleCases: readonly ExampleCase[] = [
  ...edition2013.samples.flatMap((sample) =>
    exampleCase("2013", sample, told2013[sample.case.id], remarks2013[sample.case.id]),
  ),
  ...edition2014.samples.flatMap((sample) =>
    exampleCase("2014", sample, told2014[sample.case.id], remarks2014[sample.case.id]),
  ),
];
