import { afterAll, beforeAll, expect, it } from "vitest";
import { hakodate, type House, openHouse } from "../../../test/house.ts";
import { act, beginCase, type Cast, castOf, daysFromNow, done } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";

let house: House;
let cast: Cast;
let received: Begun;
let assigned: Begun;

beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
  received = await caseAt(house, cast, "received");
  assigned = await caseAt(house, cast, "assigned");
  const drafted = await beginCase(house, cast);
  await done(cast.clerk, drafted.caseId, "apply", { way: "post" }, { on: "2020-01-01" });
});
afterAll(() => house.close());

interface Listed {
  readonly cases: readonly { readonly caseId: string; readonly number: number; readonly daysLate: number }[];
  readonly next: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly late: number;
}

const list = async (body: object, by = cast.clerk): Promise<Listed> => {
  const answer = await by.send("POST", "/api/cases/search", body);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const ids = ({ cases }: Listed) => cases.map(({ caseId }) => caseId);

it("shows the most urgent first, counts them by stage, and goes on page by page", async () => {
  const all = await list({});
  expect(all.counts).toEqual({ received: 2, arranging_visit: 1 });
  expect([all.late, all.cases[0]?.daysLate]).toEqual([1, expect.any(Number)]);
  expect(all.cases[0]?.daysLate).toBeGreaterThan(1000);
  const seen: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await list({ limit: 1, ...(after ? { after } : {}) });
    seen.push(...ids(page));
    after = page.next;
  }
  expect(seen).toEqual(ids(all));
});

it("finds by stage, lateness, number and the beginning of a name", async () => {
  expect(ids(await list({ stage: "arranging_visit" }))).toEqual([assigned.caseId]);
  expect((await list({ late: true })).cases).toHaveLength(1);
  const [one] = (await list({ stage: "arranging_visit" })).cases;
  expect(ids(await list({ query: String(one?.number) }))).toEqual([assigned.caseId]);
  const { person } = (await cast.clerk.get(`/api/cases/${received.caseId}`)).json();
  expect(ids(await list({ query: person.familyKana }))).toContain(received.caseId);
  expect(ids(await list({ query: "いない" }))).toEqual([]);
});

it("shows each role what it has a part in", async () => {
  expect(ids(await list({}, cast.surveyor))).toEqual([assigned.caseId]);
  expect(ids(await list({}, received.person))).toEqual([received.caseId]);
  expect(ids(await list({}, await house.visitor("clerk", hakodate)))).toEqual([]);
  expect(ids(await list({ mine: true }, cast.surveyor))).toEqual([assigned.caseId]);
});

it("tells a doctor whom the opinion is about and when it is due", async () => {
  const { caseId } = await caseAt(house, cast, "opinion_asked");
  const [line] = (await list({}, cast.doctor)).cases;
  expect(line).toMatchObject({ caseId, dueOn: daysFromNow(14), surveyorName: expect.any(String) });
  expect(line).toMatchObject({
    person: { familyName: expect.stringContaining("見本"), birthDay: expect.any(String) },
  });
  const view = (await cast.doctor.get(`/api/cases/${caseId}`)).json();
  expect(view).toMatchObject({
    person: { familyName: expect.stringContaining("見本") },
    state: { visits: [], surveyor: null },
  });
});

it("leaves out what has ended unless it is asked for", async () => {
  const { caseId } = await caseAt(house, cast, "received");
  expect((await act(cast.clerk, caseId, "withdraw", { reason: "not_wished" })).statusCode).toBe(200);
  expect(ids(await list({}))).not.toContain(caseId);
  expect(ids(await list({ open: false }))).toContain(caseId);
});
