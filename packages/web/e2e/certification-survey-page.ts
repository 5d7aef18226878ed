import { type FieldChange, snapshotOf } from "@yorisoi/rules/certification";
import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import type { Page } from "playwright-core";
import { done, write } from "../../server/test/certification/people.ts";
import type { Visitor } from "../../server/test/house.ts";
import { type Begun, caseAt } from "../../server/test/certification/story.ts";
import type { CaseHouse } from "./certification-house.ts";

/** A made-up case with a whole state form and survey. */
export const example = exampleCases.find(({ id }) => id === "sample-1");

export const narrow = { viewport: { width: 360, height: 740 } };
export const place = (page: Page) => page.locator("#survey-place");

export const surveyUrl = ({ origin }: CaseHouse, { caseId }: Begun, at = "") =>
  `${origin}/cases/${caseId}/survey${at && `?at=${at}`}`;

/** A visited case with the state form heard. */
export async function heard(house: CaseHouse): Promise<Begun> {
  const begun = await caseAt(house, house.cast, "visited");
  await write(house.cast.surveyor, begun.caseId, "state_form", example?.stateForm ?? []);
  return begun;
}

/** The same with survey and overview begun. */
export async function surveyBegun(house: CaseHouse): Promise<Begun> {
  const begun = await heard(house);
  await done(house.cast.surveyor, begun.caseId, "begin_survey");
  await done(house.cast.surveyor, begun.caseId, "begin_overview");
  return begun;
}

/** What the server holds of a document. */
export async function stored(
  { cast }: CaseHouse,
  { caseId }: Begun,
  document = "survey",
  reader: Pick<Visitor, "get"> = cast.surveyor,
): Promise<ReadonlyMap<string, unknown>> {
  const answer = await reader.get(`/api/cases/${caseId}/documents/${document}`);
  return snapshotOf(answer.json<{ changes: FieldChange[] }>().changes).values;
}
