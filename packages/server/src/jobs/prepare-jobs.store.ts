import { PgBoss } from "pg-boss";
import type { Preparation } from "../database/index.ts";
import { jobKinds, jobNames } from "./job-kinds.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { DEAD_LETTERS, JOBS_SCHEMA, queueOptions } from "./queue.ts";

/** The app role puts jobs in and works them; it makes no table and no function. */
const grants = `
grant usage on schema ${JOBS_SCHEMA} to yorisoi_app;
grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to yorisoi_app;
grant usage, select on all sequences in schema ${JOBS_SCHEMA} to yorisoi_app;
grant execute on all functions in schema ${JOBS_SCHEMA} to yorisoi_app;`;

const LOCK = 7_401_201_404;

async function makeQueues(boss: PgBoss): Promise<void> {
  const there = new Set((await boss.getQueues()).map(({ name }) => name));
  if (!there.has(DEAD_LETTERS)) await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 90 * 86_400 });
  for (const name of jobNames) {
    const options = { ...queueOptions, deadLetter: DEAD_LETTERS };
    await (there.has(name) ? boss.updateQueue(name, options) : boss.createQueue(name, options));
  }
}

/** `once`: a nightly job missed while the machine was off is made up for, one time, when it is on again. */
async function makeSchedules(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    const kind = jobKinds[name];
    if ("cron" in kind) await boss.schedule(name, kind.cron, {}, { tz: "Asia/Tokyo", missed: "once" });
  }
}

/** Makes or updates the schema of the job queue, owned by the owner role; queues, schedules, and what the app role may. */
export const prepareJobs: Preparation = async (client) => {
  await client.query("select pg_advisory_lock($1)", [LOCK]);
  await client.query("set role yorisoi_owner");
  const boss = new PgBoss({
    db: oneAtATime({ executeSql: async (text, values) => client.query(text, values ?? []) }),
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
  });
  let fault: unknown;
  boss.on("error", (error) => (fault = error));
  try {
    await boss.start();
    await makeQueues(boss);
    await makeSchedules(boss);
    await boss.stop({ graceful: false });
    await client.query(grants);
    if (fault) throw fault;
  } finally {
    await client.query("reset role");
    await client.query("select pg_advisory_unlock($1)", [LOCK]);
  }
};
