import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, ORIGIN, sapporo } from "../../test/house.ts";
import { actAs } from "../database/index.ts";
import { enqueue } from "./index.ts";

const JOBS = 200;
const children: ChildProcess[] = [];
let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  for (const child of children.filter(({ exitCode }) => exitCode === null)) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  await house.close();
});

/** Starts a process of the program on the test's database, and waits until it says what it says when it is ready. */
async function startProcess(file: string, ready: RegExp): Promise<string> {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const env = {
    ...process.env,
    DATABASE_URL: house.database.adminUrl,
    YORISOI_ORIGIN: ORIGIN,
    YORISOI_SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
    YORISOI_WORKER: file === "main.ts" ? "off" : "on",
    PORT: "0",
  };
  const child = spawn(process.execPath, [path], { env });
  children.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += String(piece)));
  while (!ready.test(said)) {
    if (child.exitCode !== null) throw new Error(`${file} ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ready.exec(said)?.[0] ?? "";
}

/** Jobs that are waiting for somebody to let them go. */
async function putCancelled(accountId: string): Promise<string[]> {
  const ids: string[] = [];
  await actAs(house.db, { role: "system" }, randomUUID(), async (act) => {
    act.unrecorded();
    for (let at = 0; at < JOBS; at++) {
      const payload = { accountId, kind: "role_ending" as const, about: randomUUID() };
      ids.push(await enqueue(act, { name: "tell-account", payload }));
    }
  });
  await house.admin.query(
    "update pgboss.job set state = 'cancelled', completed_on = now() where id = any ($1::uuid[])",
    [ids],
  );
  return ids;
}

async function doneCount(ids: readonly string[]): Promise<number> {
  const { rows } = await house.admin.query(
    "select count(*)::int as count from pgboss.job where id = any ($1::uuid[]) and state = 'completed'",
    [ids],
  );
  return rows[0]?.count ?? 0;
}

it(`does each of ${JOBS} jobs once with two servers and two workers on one database`, async () => {
  const administrator = await house.visitor("organisation_administrator", sapporo);
  const told = await house.account();
  const ids = await putCancelled(told);
  const address = /http:\/\/127\.0\.0\.1:\d+(?=\n)/;
  const servers = [await startProcess("main.ts", address), await startProcess("main.ts", address)];
  await startProcess("worker.ts", /waiting for jobs/);
  await startProcess("worker.ts", /waiting for jobs/);
  const headers = { cookie: administrator.cookie, origin: ORIGIN };
  const answers = await Promise.all(
    ids.map(async (id, at) => fetch(`${servers[at % 2]}/api/jobs/${id}/retry`, { method: "POST", headers })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  while ((await doneCount(ids)) < JOBS) await new Promise((resolve) => setTimeout(resolve, 100));
  const { rows } = await house.admin.query(
    `select count(*)::int as notices, count(distinct details ->> 'about')::int as different from identity.notice
     where account_id = $1`,
    [told],
  );
  expect(rows).toEqual([{ notices: JOBS, different: JOBS }]);
  const workers = await house.admin.query(
    "select count(*)::int as entries from audit.event where event = 'system.reminded'",
  );
  expect(workers.rows).toEqual([{ entries: JOBS }]);
});
