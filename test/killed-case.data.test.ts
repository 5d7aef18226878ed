import { randomInt } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyLog } from "../packages/server/src/audit/index.ts";
import { findRunningEmbedded } from "../packages/server/src/database/embedded/index.ts";
import { castOf } from "../packages/server/test/certification/people.ts";
import { caseAt } from "../packages/server/test/certification/story.ts";
import { type SendTo, visitorsOver } from "../packages/server/test/certification/visitors-over-http.ts";
import { makeFolder, removeFolder } from "../packages/server/test/database/temporary-folder.ts";
import { type Program, startProgram } from "./program/running-program.ts";

/** Longest time after sending in which the server is killed, in milliseconds: an act takes some twenty. */
const LATEST = 30;

let folder: string;
let program: Program;
beforeAll(async () => {
  folder = await makeFolder();
  program = await startProgram({ YORISOI_DATA: folder });
});
afterAll(async () => {
  await program.kill();
  await removeFolder(folder);
});

/** Looks behind the scenes with a connection of its own each time: the database may have been started anew. */
const admin = {
  async query(text: string, values?: unknown[]) {
    const client = new pg.Client({ connectionString: await findRunningEmbedded(folder) });
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  },
} as unknown as pg.Client;

const kindOf = (path: string, { method, body }: RequestInit) => {
  const { act = "" } = method === "POST" && typeof body === "string" ? JSON.parse(body) : {};
  return `${method} ${path.replaceAll(/[0-9a-f-]{36}/gu, ":id")} ${act}`;
};

it("keeps a case whole when the server is killed in the middle of every step", {
  timeout: 12 * 60_000,
}, async () => {
  const killed: string[] = [];
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set("origin", program.address);
    return fetch(`${program.address}${path}`, { ...init, headers });
  };

  /** The first request of each kind that writes is cut off by a kill, and sent again as it was when the server is back. */
  const sendTo: SendTo = async (path, init) => {
    const kind = kindOf(path, init);
    if (init.method === "GET" || killed.includes(kind)) return send(path, init);
    killed.push(kind);
    const cut = send(path, init).then(
      (answer) => answer.arrayBuffer(),
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, randomInt(LATEST)));
    await program.kill();
    await cut.catch(() => undefined);
    program = await startProgram({ YORISOI_DATA: folder });
    return send(path, init);
  };

  const house = { admin, visitor: visitorsOver(admin, sendTo) };
  const cast = await castOf(house);
  const { caseId } = await caseAt(house, cast, "complete");
  const view = (await cast.clerk.get(`/api/cases/${caseId}`)).json();
  expect(view.stage).toBe("complete");
  expect(killed.length).toBeGreaterThan(25);

  const one = async (query: string) => (await admin.query(query, [caseId])).rows;
  const events = await one(
    "select type, count(*)::int as n from certification.event where case_id = $1 group by type, data::text",
  );
  expect(events.filter(({ n }) => n > 1)).toEqual([]);
  expect(
    await one(`select document, last_seq::int as last, count(c.seq)::int as kept from certification.document d
      left join certification.field_change c using (organisation_id, case_id, document)
      where case_id = $1 group by document, last_seq having last_seq <> count(c.seq)`),
  ).toEqual([]);
  const cases = await one(
    "select count(*)::int as n from certification.case_file where $1::uuid is not null and person_id = (select person_id from certification.case_file where case_id = $1)",
  );
  expect(cases).toEqual([{ n: 1 }]);
  const stored = await one(
    `select document, count(distinct key)::int as keys from certification.field_change where case_id = $1 group by document`,
  );
  expect(stored.find(({ document }) => document === "survey")?.keys).toBeGreaterThan(200);
  expect(await verifyLog((await findRunningEmbedded(folder)) ?? "")).toMatchObject({ faults: 0 });
});
