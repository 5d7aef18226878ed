import { randomInt } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyLog } from "../packages/server/src/audit/index.ts";
import { findRunningEmbedded } from "../packages/server/src/database/embedded/index.ts";
import { knownPlace } from "../packages/server/src/database/embedded/place.ts";
import { runningPostmaster } from "../packages/server/src/database/embedded/postmaster.ts";
import { commandOf, pause } from "../packages/server/src/database/embedded/processes.ts";
import { makeFolder, removeFolder } from "../packages/server/test/database/temporary-folder.ts";
import { type Program, startProgram } from "./program/running-program.ts";
import { send, signInAsDemo } from "./program/session.ts";
import { startWriters } from "./program/writers.ts";

const KILLS = 50;
const CONNECTIONS = 4;
/** Chooses the moments of the kills; printed, so that a run can be had again with YORISOI_SEED. */
const seed = Number(process.env["YORISOI_SEED"] ?? randomInt(1_000_000));

/** Numbers in [0, 1) by the seed (mulberry32). */
function chance(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let folder: string;
let program: Program | undefined;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await program?.kill();
  await removeFolder(folder);
});

async function killDatabase(): Promise<void> {
  const place = await knownPlace(folder);
  const postmaster = place && (await runningPostmaster(place));
  if (!postmaster) throw new Error("the database runs");
  process.kill(postmaster.pid, "SIGKILL");
  while (commandOf(postmaster.pid) !== "") await pause(5);
}

const statusOf = async (url: string) => {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  return answer.status;
};

/** The program lives on and starts its database again; half of the time it is not given the time to end that. */
async function outliveDatabase(address: string, isPatient: boolean): Promise<void> {
  await killDatabase();
  expect(await statusOf(`${address}/healthz`)).toBe(200);
  if (!isPatient) return;
  while ((await statusOf(`${address}/readyz`)) !== 200) await pause(10);
}

/** What lies in the database about the people that were written here. */
async function storedPeople(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>(
      `select person_id, family_name, given_name, family_kana, given_kana, birth_day::text, sex, address,
         (select count(*)::int from audit.event e where e.event = 'person.created' and e.person_id = p.person_id) as entries,
         (select count(*)::int from person.contact_rules c where c.person_id = p.person_id) as rules
       from person.person p where address like '見本町 %-%-%-%'`,
    );
    const extra = await client.query<{ n: number }>(
      `select count(*)::int as n from audit.event e where event = 'person.created'
         and not exists (select from person.person p where p.person_id = e.person_id)`,
    );
    const { rows: settings } = await client.query("select current_setting('fsync') as fsync");
    return { rows, strayEntries: extra.rows[0]?.n, fsync: settings[0]?.fsync };
  } finally {
    await client.end();
  }
}

it(`keeps every acknowledged record when server and database are killed ${KILLS} times (YORISOI_SEED=${seed})`, {
  timeout: 15 * 60_000,
}, async () => {
  const next = chance(seed);
  const start = () => startProgram({ YORISOI_DATA: folder });
  program = await start();
  const cookie = await signInAsDemo(program.address, "demo-clerk");
  let coming: Promise<Program> = Promise.resolve(program);
  const { ledger, stop } = startWriters(CONNECTIONS, cookie, async () => (await coming).address);
  for (let kill = 0; kill < KILLS; kill++) {
    const enough = ledger.acknowledged.size + 1 + Math.floor(next() * 20);
    while (ledger.acknowledged.size < enough && ledger.odd.length === 0) await pause(Math.floor(next() * 10));
    const again = Promise.withResolvers<Program>();
    coming = again.promise;
    if (kill % 2 === 1) await outliveDatabase(program.address, next() < 0.5);
    await program.kill();
    program = await start();
    again.resolve(program);
  }
  await stop();
  expect(ledger.odd).toEqual([]);
  const { acknowledged, unanswered } = ledger;
  const { address } = program;
  expect(await statusOf(`${address}/readyz`)).toBe(200);

  const late = new Set<string>();
  for (const written of unanswered) {
    const answers = [1, 2].map(() => send(address, cookie, ["POST", "/api/people"], written));
    const ids: string[] = [];
    for (const answer of await Promise.all(answers)) {
      expect(answer.status).toBe(201);
      ids.push(((await answer.json()) as { personId: string }).personId);
    }
    expect(new Set(ids).size).toBe(1);
    for (const id of ids) late.add(id);
  }
  expect(late.size).toBe(unanswered.length);
  const url = (await findRunningEmbedded(folder)) ?? "";
  const { rows, strayEntries, fsync } = await storedPeople(url);
  expect(fsync).toBe("on");
  expect(strayEntries).toBe(0);
  expect(rows.filter(({ entries, rules }) => Number(entries) !== 1 || Number(rules) !== 1)).toEqual([]);
  expect(rows.length).toBe(acknowledged.size + unanswered.length);
  const stored = new Map(rows.map((row) => [row["person_id"], row]));
  for (const [id, { body }] of acknowledged) {
    expect(stored.get(id)).toMatchObject({
      family_name: body["familyName"],
      given_name: body["givenName"],
      birth_day: body["birthDay"],
      address: body["address"],
    });
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect(unanswered.length).toBeGreaterThan(0);
  expect(await verifyLog(url)).toMatchObject({ faults: 0 });
});
