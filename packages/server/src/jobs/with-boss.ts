import { type Db, fromKysely, PgBoss } from "pg-boss";
import type { Act } from "../database/index.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { withoutRights } from "./queue.ts";

/**
 * The job queue inside the transaction of an act: what is put in, retried or cancelled here is so when the act commits,
 * or not at all (outbox).
 */
export async function withBoss<T>(act: Act, work: (boss: PgBoss, db: Db) => Promise<T>): Promise<T> {
  const db = oneAtATime(fromKysely(act.sql));
  const boss = new PgBoss({ ...withoutRights, db, supervise: false, schedule: false });
  let fault: unknown;
  boss.on("error", (error) => (fault = error));
  await boss.start();
  try {
    const result = await work(boss, db);
    if (fault) throw fault;
    return result;
  } finally {
    await boss.stop({ graceful: false, close: false });
  }
}
