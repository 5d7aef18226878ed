import { type Job as Fetched, type JobResult, PgBoss } from "pg-boss";
import type { Parts } from "../parts.ts";
import { doJob } from "./do-job.ts";
import { asJobFault } from "./job-fault.ts";
import { jobKinds, jobNames } from "./job-kinds.ts";
import { withoutRights } from "./queue.ts";

export interface Worker {
  /** Takes no more jobs and waits for those in work, at most eight seconds; the rest are tried again elsewhere. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  /** Where the queue is read, as the app role. */
  readonly appUrl: string;
  /** Told of every job that failed, and of faults of the queue: name and code, nothing else. */
  readonly onFault?: (name: string, code: string) => void;
}

const GRACE = 8_000;
const AT_ONCE = 20;

/** Starts to work jobs in this process. Any number of processes may do so on the same database. */
export async function startWorker(
  parts: Parts,
  { appUrl, onFault = () => {} }: WorkerOptions,
): Promise<Worker> {
  const boss = new PgBoss({
    ...withoutRights,
    connectionString: appUrl,
    application_name: "yorisoi jobs",
    max: 4,
    cronMonitorIntervalSeconds: 30,
  });
  boss.on("error", () => onFault("queue", "fault"));
  async function settle(job: Fetched<unknown>): Promise<JobResult> {
    try {
      await doJob(parts, job);
      return { id: job.id, status: "completed" };
    } catch (error) {
      const fault = asJobFault(error);
      onFault(job.name, fault.code);
      return { id: job.id, status: "failed", output: fault };
    }
  }
  await boss.start();
  for (const name of jobNames) {
    const options = {
      pollingIntervalSeconds: jobKinds[name].looksEvery,
      batchSize: AT_ONCE,
      perJobResults: true,
    } as const;
    await boss.work<unknown, unknown, typeof options>(name, options, async (jobs) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await settle(job));
      return results;
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: GRACE }) };
}
