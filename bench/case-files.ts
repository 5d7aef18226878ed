import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { newId, openEmbedded } from "../packages/server/src/database/index.ts";
import { prepare } from "../packages/server/src/prepare.ts";
import { castOf } from "../packages/server/test/certification/people.ts";
import { caseAt } from "../packages/server/test/certification/story.ts";
import { visitorsOver } from "../packages/server/test/certification/visitors-over-http.ts";
import { copyCase, wholeCases } from "./case-copies.ts";
import { askAll, ORIGIN, share, startServer } from "./people-load.ts";
import type { Asked } from "./people-requests.ts";
import { screens, tapOnTheSurvey } from "./survey-tap.ts";

const REQUESTS = 400;
const ms = (number: number) => `${number.toFixed(1)} ms`;

/** Every screen of a case and the saving of one item, as this clerk and on these cases. */
function askedOf(cookie: string, cases: readonly string[]) {
  const each = (make: (caseId: string, nth: number) => Omit<Asked, "cookie">): Asked[] =>
    Array.from({ length: REQUESTS }, (_, nth) => ({ cookie, ...make(cases[nth % cases.length] ?? "", nth) }));
  const get = (path: string) => each((caseId) => ({ method: "GET", path: `/api/cases/${caseId}${path}` }));
  const search = (body: object) =>
    each(() => ({ method: "POST", path: "/api/cases/search", body: JSON.stringify(body) }));
  const change = (nth: number) => ({
    id: newId(),
    key: "remark.9.text",
    value: `試験 ${nth}`,
    parents: [],
    madeAt: new Date().toISOString(),
    device: "bench",
  });
  return [
    ["list of cases", 100, search({})],
    ["late ones", 100, search({ late: true, mine: true })],
    ["one stage", 100, search({ stage: "checking" })],
    [
      "by number",
      100,
      each((_, nth) => ({
        method: "POST",
        path: "/api/cases/search",
        body: JSON.stringify({ query: String(1_000_001 + nth) }),
      })),
    ],
    ["a case", 100, get("")],
    ["survey", 100, get("/documents/survey")],
    ["state form", 100, get("/documents/state_form")],
    ["opinion", 100, get("/documents/opinion")],
    ["application", 100, get("/documents/application")],
    ["pack", 100, get("/pack")],
    ["choice of surveyor", 100, get("/surveyors")],
    [
      "saving an item",
      50,
      each((caseId, nth) => ({
        method: "POST",
        path: `/api/cases/${caseId}/documents/survey/changes`,
        body: JSON.stringify({ changes: [change(nth)], after: 1_000_000 }),
      })),
    ],
  ] as const;
}

async function measure(adminUrl: string, count: number): Promise<void> {
  const { appUrl } = await prepare(adminUrl);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { address, child } = await startServer(appUrl, screens);
  try {
    const house = { admin, visitor: visitorsOver(admin, address, ORIGIN) };
    const cast = await castOf(house);
    const { caseId } = await caseAt(house, cast, "opinion_written");
    await copyCase(admin, caseId, count);
    const cases = await wholeCases(admin, caseId);
    console.log(
      `${count} cases, ${availableParallelism()} processors for everything, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
    for (const [name, goal, asked] of askedOf(cast.clerk.cookie, cases)) {
      await askAll(address, asked.slice(0, 40), 1);
      for (const atOnce of [1, 4]) {
        const times = await askAll(address, asked, atOnce);
        console.log(
          `${name}, ${atOnce} at a time: p50 ${ms(share(times, 0.5))}, p95 ${ms(share(times, 0.95))} (goal p95 ${goal} ms)`,
        );
      }
    }
    await tapOnTheSurvey(house, cast, address);
  } finally {
    child.kill("SIGTERM");
    await admin.end();
  }
}

/** The screens of a case at the server, in a municipality with so many cases. */
export async function measureCases(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "yorisoi-bench-"));
  const server = await openEmbedded({ folder });
  try {
    await measure(server.adminUrl, count);
  } finally {
    await server.stop();
    for (const place of [server.folder, folder]) await rm(place, { recursive: true, force: true });
  }
}
