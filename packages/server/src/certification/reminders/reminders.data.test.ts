import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cast, castOf, done, daysFromNow } from "../../../test/certification/people.ts";
import { type Begun, caseAt } from "../../../test/certification/story.ts";
import { type House, openHouse, type Visitor } from "../../../test/house.ts";
import { actAs } from "../../database/index.ts";
import { enqueue, startWorker } from "../../jobs/index.ts";

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await castOf(house);
});
afterAll(() => house.close());

/** As the night would find it: the day of the next reminder has come. */
const comeTo = ({ caseId }: Begun) =>
  house.admin.query("update certification.case_file set remind_on = app.today() where case_id = $1", [
    caseId,
  ]);

/** Works the job as a server does, until it is done. */
async function workTheJob(): Promise<void> {
  const id = await actAs(house.db, { role: "system" }, randomUUID(), async (act) => {
    act.unrecorded();
    return enqueue(act, { name: "remind-opinions", payload: {} });
  });
  const worker = await startWorker(house.parts, { appUrl: house.database.appUrl });
  let state = "";
  while (!["completed", "failed", "retry"].includes(state)) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    state = (await house.admin.query("select state from pgboss.job where id = $1", [id])).rows[0].state;
  }
  await worker.stop();
  expect(state).toBe("completed");
}

const reminders = async ({ caseId }: Begun) =>
  (await cast.clerk.get(`/api/cases/${caseId}`)).json().state.opinion.reminders as number;

const noticesOf = async (by: Visitor, { caseId }: Begun) => {
  const { notices } = (await by.get("/api/notices?limit=100")).json<{
    notices: { kind: string; details: Record<string, string> }[];
  }>();
  return notices.filter(({ details }) => details["caseId"] === caseId).map(({ kind }) => kind);
};

async function listed(filter: object): Promise<string[]> {
  const { cases } = (await cast.clerk.send("POST", "/api/cases/search", { limit: 100, ...filter })).json<{
    cases: { caseId: string }[];
  }>();
  return cases.map(({ caseId }) => caseId);
}

it("reminds once a step, as the program: a notice for an account, a letter for all others", async () => {
  const byAccount = await caseAt(house, cast, "opinion_asked");
  const onPaper = await caseAt(house, cast, "surveyed");
  await done(cast.clerk, onPaper.caseId, "ask_opinion", { way: "paper", due: daysFromNow(14) });
  const early = await caseAt(house, cast, "opinion_asked");
  await comeTo(byAccount);
  await comeTo(onPaper);
  await workTheJob();
  await workTheJob();
  expect(await Promise.all([byAccount, onPaper, early].map(reminders))).toEqual([1, 1, 0]);
  expect(await noticesOf(cast.doctor, byAccount)).toEqual(["opinion_reminder", "opinion_asked"]);
  expect(await listed({ letters: true })).toEqual([onPaper.caseId]);
  const { rows } = await house.admin.query(
    `select e.by_role, e.by_id, a.role, a.account_id from certification.event e
     join audit.event a on a.details ->> 'caseId' = e.case_id::text and a.event = 'case.opinion_reminded'
     where e.case_id = $1 and e.type = 'opinion_reminded'`,
    [onPaper.caseId],
  );
  expect(rows).toEqual([
    { by_role: "system", by_id: "00000000-0000-0000-0000-000000000000", role: "system", account_id: null },
  ]);
  expect((await cast.clerk.get(`/api/cases/${onPaper.caseId}/papers/opinion_reminder`)).statusCode).toBe(200);
  expect(await listed({ letters: true })).toEqual([]);
});

it("reminds of nothing that has come, was taken back, or belongs to a case that is closed", async () => {
  const written = await caseAt(house, cast, "opinion_written");
  const closed = await caseAt(house, cast, "opinion_asked");
  await done(cast.clerk, closed.caseId, "close", { reason: "died" });
  const takenBack = await caseAt(house, cast, "opinion_asked");
  await done(cast.clerk, takenBack.caseId, "take_back_opinion");
  for (const begun of [written, closed, takenBack]) await comeTo(begun);
  await workTheJob();
  expect(await Promise.all([written, closed, takenBack].map(reminders))).toEqual([0, 0, 0]);
});

it("lists the opinions that are late", async () => {
  const late = await caseAt(house, cast, "surveyed");
  await done(cast.clerk, late.caseId, "ask_opinion", { way: "paper", due: daysFromNow(1) });
  expect(await listed({ opinionLate: true })).not.toContain(late.caseId);
  await house.admin.query(
    "update certification.case_file set opinion_due_on = app.today() - 1 where case_id = $1",
    [late.caseId],
  );
  expect(await listed({ opinionLate: true })).toEqual([late.caseId]);
  await done(cast.clerk, late.caseId, "receive_paper_opinion");
  expect(await listed({ opinionLate: true })).toEqual([]);
});
