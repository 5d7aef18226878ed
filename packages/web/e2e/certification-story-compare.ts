import {
  type FieldChange,
  fieldsOf,
  type FieldValue,
  type Form,
  rowsOf,
  sameValue,
  snapshotOf,
  tableOf,
  type Values,
} from "@yorisoi/rules/certification";
import { documentIds, type DocumentId, formOf } from "@yorisoi/rules/certification/documents";
import { opinionItemsOf } from "@yorisoi/rules/certification/opinion";
import { caseOf } from "@yorisoi/rules/certification/survey";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import { answerOf, readCase } from "@yorisoi/rules/grading";
import type { CaseHouse } from "./certification-house.ts";
import { applicationOf, opinionOf, overviewOf } from "./certification-story-values.ts";

type Documents = Readonly<Record<DocumentId, Values>>;

/** What the server holds of every document, each asked for by whoever may read all of it. */
export async function heldOfAll(
  { clerk, surveyor, doctor }: CaseHouse["cast"],
  caseId: string,
): Promise<Documents> {
  const held = async ({ get }: Pick<typeof clerk, "get">, document: DocumentId) => {
    const answer = await get(`/api/cases/${caseId}/documents/${document}`);
    return snapshotOf(answer.json<{ changes: FieldChange[] }>().changes).values;
  };
  return {
    application: await held(clerk, "application"),
    state_form: await held(surveyor, "state_form"),
    overview: await held(surveyor, "overview"),
    survey: await held(surveyor, "survey"),
    opinion: await held(doctor, "opinion"),
  };
}

const meantBy = (example: ExampleCase): Documents => ({
  application: applicationOf(example),
  state_form: example.stateForm,
  overview: overviewOf(example),
  survey: example.survey,
  opinion: opinionOf(example),
});

/** The values with every row under its place in its table, from 1: what a row is called differs by who made it. */
function byPlace(form: Form, values: Values): ReadonlyMap<string, FieldValue> {
  const tables = new Set(fieldsOf(form).flatMap((spec) => tableOf(spec) ?? []));
  const prefixes = [...tables].flatMap((table) =>
    rowsOf(form, values, table).map((row, at) => [`${table}.${row}.`, `${table}.${at + 1}.`] as const),
  );
  return new Map(
    [...values].map(([key, value]) => {
      const found = prefixes.find(([before]) => key.startsWith(before));
      return [found ? `${found[1]}${key.slice(found[0].length)}` : key, value];
    }),
  );
}

/** Of what was to be written, all that stands otherwise: document, key, what was meant, what stands. */
export function differing(example: ExampleCase, held: Documents): readonly unknown[] {
  const meant = meantBy(example);
  return documentIds.flatMap((document) => {
    const form = formOf(document, example.edition);
    const there = byPlace(form, held[document]);
    return [...byPlace(form, meant[document])].flatMap(([key, value]) =>
      sameValue(there.get(key) ?? null, value) ? [] : [[document, key, value, there.get(key)]],
    );
  });
}

/** The grade from what stands in the documents; the minutes of 2013 come from elsewhere. */
export function gradeOf({ edition, parts }: ExampleCase, { survey, opinion }: Documents): string | null {
  const own =
    edition === "2014" ? { opinion: opinionItemsOf(opinion).day } : { minutes: parts.minutes ?? {} };
  const made = caseOf(edition, survey, own);
  if (!made.ok) throw new Error(JSON.stringify(made.missing));
  const reading = readCase(made.value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return answerOf(reading.value).grade;
}
