import { validateResource } from "@medplum/core";
import type { Resource } from "@medplum/fhirtypes";
import { documentIds } from "@yorisoi/rules/certification/documents";
import { afterAll, beforeAll, expect, it } from "vitest";
import { indexDefinitions } from "../../../../rules/test/fhir/definitions.ts";
import { familyWith } from "../../../test/certification/family.ts";
import { type Cast, castOf, write } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";
import { hakodate, type House, openHouse, type Visitor } from "../../../test/house.ts";

const SECRET = "夜は一人で泣いている";

let house: House;
let cast: Cast;
let begun: Begun;

beforeAll(async () => {
  indexDefinitions();
  house = await openHouse();
  cast = await castOf(house);
  begun = await caseAt(house, cast, "opinion_written");
  await write(cast.surveyor, begun.caseId, "state_form", {
    "private.1.text": SECRET,
    "informant.1.inConfidence": "母には言わないでほしい",
  });
});
afterAll(() => house.close());

/** What the standard refuses of a resource. */
const refused = (resource: unknown) =>
  validateResource(resource as Resource).map(({ details }) => details?.text ?? "?");

const read = (by: Visitor, document: string) => by.get(`/api/cases/${begun.caseId}/fhir/${document}`);

it("gives every document as a bundle that FHIR takes, with the answers of the file", async () => {
  for (const document of documentIds) {
    const answer = await read(cast.clerk, document);
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
    expect(answer.headers["content-type"]).toContain("application/fhir+json");
    const { resourceType, type, entry } = answer.json();
    expect({ resourceType, type }).toEqual({ resourceType: "Bundle", type: "collection" });
    const [questionnaire, response] = entry.map((one: { resource: unknown }) => one.resource);
    expect(refused(questionnaire)).toEqual([]);
    expect(refused(response)).toEqual([]);
    expect(response).toMatchObject({
      resourceType: "QuestionnaireResponse",
      questionnaire: questionnaire.url,
      subject: { reference: `urn:uuid:${begun.personId}` },
    });
    expect(response.item.length, document).toBeGreaterThan(0);
    expect(entry[1].fullUrl).toBe((await read(cast.clerk, document)).json().entry[1].fullUrl);
  }
  expect((await read(cast.clerk, "survey")).json().entry[1].resource.status).toBe("completed");
});

it("gives to each reader what is open to it", async () => {
  expect((await read(cast.surveyor, "state_form")).body).toContain(SECRET);
  const clerks = (await read(cast.clerk, "state_form")).body;
  expect(clerks).toContain(SECRET);
  expect(clerks).not.toContain("母には言わないでほしい");
  const family = await familyWith(house, begun.personId, "see_record", "see_answers");
  const familys = await read(family, "state_form");
  expect(familys.statusCode).toBe(200);
  expect(familys.body).not.toContain(SECRET);
  expect((await read(family, "opinion")).statusCode).toBe(403);
  expect((await read(cast.doctor, "survey")).statusCode).toBe(403);
  expect((await read(await house.visitor("clerk", hakodate), "survey")).statusCode).toBe(404);
});

it("gives every form of both editions to whoever is signed in", async () => {
  const staff = await house.visitor("facility_staff", hakodate);
  for (const document of documentIds) {
    for (const edition of ["2013", "2014"]) {
      const answer = await staff.get(`/api/fhir/questionnaires/${document}?edition=${edition}`);
      expect(answer.headers["content-type"]).toContain("application/fhir+json");
      expect(answer.json().url).toContain(edition);
      expect(refused(answer.json())).toEqual([]);
    }
  }
  expect((await staff.get("/api/fhir/questionnaires/diary")).statusCode).toBe(404);
});
