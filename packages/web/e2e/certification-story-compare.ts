import {
  type FieldChange,
  fieldsOf,
  type FieldValue,
  type Form,
  rowsOf,
  snapshotOf,
  tableOf,
  type Values,
} from "@yorisoi/rules/certification";
import { type DocumentId, formOf } from "@yorisoi/rules/certification/documents";
import { opinionItemsOf } from "@yorisoi/rules/certification/opinion";
import { caseOf } from "@yorisoi/rules/certification/survey";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import { answerOf, readCase } from "@yorisoi/rules/grading";
import type { CaseHouse } from "./certification-house.ts";

/** What the server holds of a document, for somebody who may read all of it. */
export async function heldOf(
  { get }: Pick<CaseHouse["cast"]["surveyor"], "get">,
  caseId: string,
  document: DocumentId,
): Promise<Values> {
  const answer = await get(`/api/cases/${caseId}/documents/${document}`);
  return snapshotOf(answer.json<{ changes: FieldChange[] }>().changes).values;
}

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

/** Of what was to be written, what stands there otherwise: key, what was meant, what stands. */
export function differing(
  document: DocumentId,
  edition: ExampleCase["edition"],
  meant: Values,
  held: Values,
): readonly unknown[] {
  const form = formOf(document, edition);
  const there = byPlace(form, held);
  return [...byPlace(form, meant)].flatMap(([key, value]) =>
    JSON.stringify(there.get(key)) === JSON.stringify(value) ? [] : [[key, value, there.get(key)]],
  );
}

/** The grade from what stands in the documents; the minutes of 2013 come from elsewhere. */
export function gradeOf({ edition, parts }: ExampleCase, survey: Values, opinion: Values): string | null {
  const own =
    edition === "2014" ? { opinion: opinionItemsOf(opinion).day } : { minutes: parts.minutes ?? {} };
  const made = caseOf(edition, survey, own);
  if (!made.ok) throw new Error(JSON.stringify(made.missing));
  const reading = readCase(made.value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return answerOf(reading.value).grade;
}
