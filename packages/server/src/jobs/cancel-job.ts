import type { Act } from "../database/index.ts";
import { Refusal } from "../http/index.ts";
import type { ListedJob } from "./job.schema.ts";
import { findJob } from "./jobs.store.ts";
import { withBoss } from "./with-boss.ts";

/** Cancels a job that is not done yet. One being worked just now finds out when it ends, and then has done nothing. */
export async function cancelJob(act: Act, id: string): Promise<ListedJob> {
  const job = await findJob(act, id);
  if (!job) throw new Refusal("not-found");
  if (job.endedAt !== null) {
    const words = {
      ja: "もう終わった処理は取りやめられません。一覧を新しくして確かめてください。",
      en: "A job that has ended cannot be cancelled. Reload the list and check.",
    };
    throw new Refusal("conflict", {
      problems: [{ code: "job-ended", message: words.ja, message_en: words.en }],
    });
  }
  await withBoss(act, (boss, db) => boss.cancel(job.name, id, { db }));
  act.record("job.cancelled", { details: { job: job.name, id } });
  return (await findJob(act, id)) ?? job;
}
