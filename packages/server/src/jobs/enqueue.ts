import type { Act } from "../database/index.ts";
import { type Job, jobKinds } from "./job-kinds.ts";
import { withBoss } from "./with-boss.ts";

/**
 * Puts a job into the queue in the transaction of an act: it will be done if the act commits, and never if it does not.
 * Gives the job's id.
 */
export async function enqueue(act: Act, { name, payload }: Job): Promise<string> {
  const checked = jobKinds[name].payload.parse(payload);
  const id = await withBoss(act, (boss, db) => boss.send(name, checked, { db }));
  if (id === null) throw new Error("a queue without a policy takes every job");
  return id;
}
