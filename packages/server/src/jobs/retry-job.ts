import type { Act } from "../database/index.ts";
import { Refusal } from "../http/index.ts";
import type { ListedJob } from "./job.schema.ts";
import { findJob, removeDeadLetters } from "./jobs.store.ts";
import { withBoss } from "./with-boss.ts";

/** Tries a job once more that failed at its last try, or was cancelled. */
export async function retryJob(act: Act, id: string): Promise<ListedJob> {
  const job = await findJob(act, id);
  if (!job) throw new Refusal("not-found");
  if (job.state !== "failed" && job.state !== "cancelled") {
    const words = {
      ja: "できなかった処理か、取りやめた処理だけをやり直せます。一覧を新しくして確かめてください。",
      en: "Only a job that failed or was cancelled can be tried again. Reload the list and check.",
    };
    throw new Refusal("conflict", {
      problems: [{ code: "job-not-ended", message: words.ja, message_en: words.en }],
    });
  }
  await withBoss(act, (boss, db) =>
    job.state === "failed" ? boss.retry(job.name, id, { db }) : boss.resume(job.name, id, { db }),
  );
  await removeDeadLetters(act, id);
  act.record("job.retried", { details: { job: job.name, id } });
  return (await findJob(act, id)) ?? job;
}
