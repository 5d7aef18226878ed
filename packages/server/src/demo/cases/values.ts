import { rowsIn, textOf, type FieldValue, type Values } from "@yorisoi/rules/certification";
import { formOf } from "@yorisoi/rules/certification/documents";
import type { ExampleCase } from "@yorisoi/rules/certification/survey/example-cases";
import type { CivilDay } from "@yorisoi/rules/calendar";

/** Values of a document, to be written one after the other. */
export type Written = readonly (readonly [key: string, value: FieldValue])[];

/** A disease of an example, with an onset after the birth of whoever has it here. */
interface Illness {
  readonly name: string;
  readonly id: string;
  readonly onset: string;
}

/** Years of age from which an illness begins where the example's own day lies before the birth. */
const YOUNG = 12;

function onsetFor(onset: string, birthDay: CivilDay): string {
  const born = Number(birthDay.slice(0, 4));
  return Number(onset.slice(0, 4)) > born ? onset : `${born + YOUNG}~`;
}

export function illnessesOf(
  { stateForm, edition }: ExampleCase,
  birthDay: CivilDay,
): readonly [Illness, ...Illness[]] {
  const [first, ...others] = rowsIn(formOf("state_form", edition), stateForm, "disease").map(({ text }) => ({
    name: text("name"),
    id: text("id"),
    onset: onsetFor(text("onset"), birthDay),
  }));
  if (!first) throw new RangeError("an example without a disease");
  return [first, ...others];
}

/** The state form of an example, heard on this day. */
export function stateFormOf(example: ExampleCase, birthDay: CivilDay, heardOn: CivilDay): Written {
  const values = new Map(example.stateForm);
  for (const key of values.keys())
    if (key === "writtenOn" || key.endsWith(".heardOn")) values.set(key, heardOn);
  for (const [at, { onset }] of illnessesOf(example, birthDay).entries())
    values.set(`disease.${at + 1}.onset`, onset);
  return [...values];
}

/** The survey of an example, taken on this day. */
export const surveyOf = ({ survey }: ExampleCase, on: CivilDay): Written => [
  ...survey,
  ["visit.1.startedAt", `${on}T04:30:00Z`],
  ["visit.1.endedAt", `${on}T05:40:00Z`],
  ["visit.1.place", "home"],
  ["rest.1.startedAt", `${on}T05:00:00Z`],
  ["rest.1.endedAt", `${on}T05:10:00Z`],
  ["rest.1.for", "tired"],
];

/** What is hard for the person, in the person's words. */
export const troublesOf = ({ stateForm }: { readonly stateForm: Values }): string =>
  textOf(stateForm, "informant.1.difficulties");
