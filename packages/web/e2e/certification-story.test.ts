/**
 * From the application to the complete file, in the browser and with real roles: the four worked examples of the manual
 * (edition 2013) and the ten made-up cases of edition 2014, every field of them typed into the screens.
 *
 * One case of each edition runs by default. All fourteen, from the root of the repository, after `npm run build`:
 *
 *     YORISOI_ALL_CASES=1 npx vitest run --project browser packages/web/e2e/certification-story.test.ts
 *
 * `YORISOI_CASES=2013-4,sample-7` runs those alone.
 */
import { exampleCases } from "@yorisoi/rules/certification/survey/example-cases";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makePerson } from "../../server/test/certification/people.ts";
import { startBrowser } from "./browser.ts";
import { type CaseHouse, enterAs, openCaseHouse } from "./certification-house.ts";
import { differing, gradeOf, heldOfAll } from "./certification-story-compare.ts";
import * as steps from "./certification-story-steps.ts";

/** The grades: of 2013 those the manual prints (S3 L936–1092), of 2014 those of the samples of grading. */
const grades: Readonly<Record<string, string>> = {
  "2013-1": "非該当",
  "2013-2": "非該当",
  "2013-3": "区分2",
  "2013-4": "区分2",
  "sample-1": "非該当",
  "sample-2": "区分1",
  "sample-3": "区分3",
  "sample-4": "区分3",
  "sample-5": "区分2",
  "sample-6": "区分3",
  "sample-7": "区分4",
  "sample-8": "区分4",
  "sample-9": "区分5",
  "sample-10": "区分6",
};

const named = process.env["YORISOI_CASES"]?.split(",") ?? ["2013-2", "sample-3"];
const chosen = process.env["YORISOI_ALL_CASES"] ? Object.keys(grades) : named;

let house: CaseHouse;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openCaseHouse(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const wide = { viewport: { width: 1280, height: 1000 } };

it.each(chosen)("takes %s from the application to the complete file", { timeout: 600_000 }, async (id) => {
  const example = exampleCases.find((one) => one.id === id);
  if (!example) throw new Error(`no such case: ${id}`);
  const { cast, origin } = house;
  const clerk = await enterAs(house, browser, cast.clerk, wide);
  const surveyor = await enterAs(house, browser, cast.surveyor, wide);
  const doctor = await enterAs(house, browser, cast.doctor, wide);

  const { organisationId, personId } = await makePerson(cast.clerk);
  const caseId = await steps.apply(clerk.page, origin, { organisationId, personId }, example);
  const address = `${origin}/cases/${caseId}`;
  await steps.accept(clerk.page, address, cast.surveyor);
  await steps.visit(surveyor.page, address);
  await steps.writeStateForm(surveyor.page, address, example);
  await steps.writeOverview(surveyor.page, address, example);
  await steps.writeSurvey(surveyor.page, address, example);
  await steps.takeSurvey(clerk.page, address, cast.doctor);
  await steps.writeOpinion(doctor.page, address, example);
  await steps.complete(clerk.page, address);

  const view = (await cast.clerk.get(`/api/cases/${caseId}`)).json();
  expect(view).toMatchObject({ stage: "complete", edition: example.edition });
  const held = await heldOfAll(cast, caseId);
  expect(differing(example, held)).toEqual([]);
  expect(gradeOf(example, held)).toBe(grades[id]);
  expect([...clerk.faults, ...surveyor.faults, ...doctor.faults]).toEqual([]);
  for (const { close } of [clerk, surveyor, doctor]) await close();
});
