import { ask } from "../../app/asking/index.ts";

/** The states of a job, those first that need somebody. */
export const states = ["failed", "created", "retry", "active", "completed", "cancelled"] as const;

export type JobState = (typeof states)[number];

/** A job as the server's schema declares it (server/src/jobs/job.schema.ts). */
export interface ListedJob {
  readonly id: string;
  readonly name: string;
  readonly state: JobState;
  readonly createdAt: string;
  readonly startsAt: string;
  readonly endedAt: string | null;
  readonly tries: number;
  readonly mostTries: number;
  readonly errorCode: string | null;
}

export interface JobPage {
  readonly jobs: readonly ListedJob[];
  readonly counts: Readonly<Record<string, number>>;
  readonly next: string | null;
}

export const jobsKey = ["jobs"] as const;

const LIMIT = 50;

/** A page of the jobs in a state, the newest first; `after` is the `next` of the page before. */
export function jobPage(state: JobState, after: string | null): Promise<JobPage> {
  const asked = new URLSearchParams({ state, limit: String(LIMIT), ...(after ? { after } : {}) });
  return ask("GET", `/api/jobs?${asked}`);
}

export type JobAct = "retry" | "cancel";

/** What can be done with a job in its state. */
export function actsFor(state: JobState): readonly JobAct[] {
  if (state === "failed" || state === "cancelled") return ["retry"];
  return state === "completed" ? [] : ["cancel"];
}

export const doJobAct = (act: JobAct, id: string) => ask<ListedJob>("POST", `/api/jobs/${id}/${act}`);
