import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse, sapporo } from "../../../test/house.ts";
import { act, beginCase, type Cast, castOf, done } from "../../../test/certification/people.ts";
import { caseAt } from "../../../test/certification/story.ts";

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
});
afterAll(() => house.close());

describe("a case", () => {
  it("goes from the application to the complete file, with all of it in one timeline", async () => {
    const { caseId } = await caseAt(house, cast, "complete");
    const view = (await cast.clerk.get(`/api/cases/${caseId}`)).json();
    expect(view).toMatchObject({ stage: "complete", kind: "new", edition: "2014" });
    expect(view.timeline.length).toBeGreaterThan(20);
    const logged = await house.admin.query(
      "select distinct event from audit.event where details ->> 'caseId' = $1",
      [caseId],
    );
    expect(logged.rows.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        "case.applied",
        "case.document_written",
        "case.document_sent",
        "case.file_completed",
      ]),
    );
  });

  it("does an act once, however often it is sent", async () => {
    const { caseId } = await caseAt(house, cast, "drafted");
    const sent = { id: "0199f0a2-7a10-7c3e-8a55-000000000001", act: "apply", data: { way: "window" } };
    const first = await cast.clerk.send("POST", `/api/cases/${caseId}/acts`, sent);
    const again = await cast.clerk.send("POST", `/api/cases/${caseId}/acts`, sent);
    expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
    expect(again.json().timeline).toHaveLength(first.json().timeline.length);
  });

  it("says all that keeps an act from being done, and goes on over what only warns", async () => {
    const { caseId } = await caseAt(house, cast, "received");
    const refused = await act(cast.clerk, caseId, "accept");
    expect(refused.statusCode).toBe(409);
    expect(refused.json().problems.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(["explained", "receipt"]),
    );
    expect((await done(cast.clerk, caseId, "accept")).stage).toBe("choosing_surveyor");
    expect((await act(cast.surveyor, caseId, "accept")).statusCode).toBe(404);
    const bad = await act(cast.clerk, caseId, "return", { reasons: ["no such reason"] });
    expect(bad.statusCode).toBe(409);
  });

  it("keeps what a person writes at home from everybody until it is handed in", async () => {
    const { personId, person } = await beginCase(house, cast);
    const begun = await person.send("POST", "/api/cases", { organisationId: sapporo, personId, kind: "new" });
    expect(begun.statusCode, begun.body).toBe(201);
    const { caseId } = begun.json();
    expect((await cast.clerk.get(`/api/cases/${caseId}`)).statusCode).toBe(404);
    const listed = await cast.clerk.send("POST", "/api/cases/search", { limit: 100 });
    expect(listed.json().cases.map((line: { caseId: string }) => line.caseId)).not.toContain(caseId);
    await done(person, caseId, "apply", { way: "screen" });
    expect((await cast.clerk.get(`/api/cases/${caseId}`)).json()).toMatchObject({ stage: "received" });
  });
});
