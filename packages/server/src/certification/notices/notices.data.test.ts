import { afterAll, beforeAll, expect, it } from "vitest";
import { familyWith } from "../../../test/certification/family.ts";
import { type Cast, castOf, done, write } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";
import { type House, openHouse, type Visitor } from "../../../test/house.ts";
import { newId } from "../../database/index.ts";

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface Notice {
  readonly kind: string;
  readonly details: Readonly<Record<string, string>>;
}

const noticesOf = async (by: Visitor) =>
  (await by.get("/api/notices?limit=100")).json<{ notices: Notice[] }>().notices;

const kindsOf = async (by: Visitor, { caseId }: Begun) =>
  (await noticesOf(by)).filter(({ details }) => details["caseId"] === caseId).map(({ kind }) => kind);

it("tells whoever has something to do or to know, and says which case and nothing else", async () => {
  const begun = await caseAt(house, cast, "received");
  const told = await familyWith(house, begun.personId, "receive_notices");
  const untold = await familyWith(house, begun.personId, "see_record", "see_answers");
  await done(cast.clerk, begun.caseId, "return", { reasons: ["address"] });
  await done(cast.clerk, begun.caseId, "resubmit", { way: "window" });
  await done(cast.clerk, begun.caseId, "accept");
  const expected = ["application_accepted", "application_returned"];
  expect(await kindsOf(begun.person, begun)).toEqual(expected);
  expect(await kindsOf(told, begun)).toEqual(expected);
  expect(await kindsOf(untold, begun)).toEqual([]);
  expect(await kindsOf(cast.clerk, begun)).toEqual([]);
  for (const { details } of await noticesOf(begun.person)) expect(details).toEqual({ caseId: begun.caseId });
});

it("tells the surveyor of the visit and of questions, and the doctor of the request", async () => {
  const begun = await caseAt(house, cast, "assigned");
  expect(await kindsOf(cast.surveyor, begun)).toEqual(["survey_assigned"]);
  const surveyed = await caseAt(house, cast, "opinion_asked");
  const question = newId();
  await write(cast.clerk, surveyed.caseId, "survey", { [`question.${question}.text`]: "いつのことですか。" });
  await done(cast.clerk, surveyed.caseId, "send_back_survey", { questions: [{ id: question, key: null }] });
  expect(await kindsOf(cast.surveyor, surveyed)).toEqual(["document_sent_back", "survey_assigned"]);
  expect(await kindsOf(cast.doctor, surveyed)).toEqual(["opinion_asked"]);
  expect(await kindsOf(surveyed.person, surveyed)).toEqual(["application_accepted"]);
});
