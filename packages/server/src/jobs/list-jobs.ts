import type { Act } from "../database/index.ts";
import type { JobQuery } from "./job.schema.ts";
import { jobCounts, jobPage } from "./jobs.store.ts";

/** The jobs, newest first: how they stand, never what they are about. Tells nothing of anyone, so it is not recorded. */
export async function listJobs(act: Act, query: JobQuery) {
  const page = await jobPage(act, query);
  const counts = await jobCounts(act);
  act.unrecorded();
  return { ...page, counts };
}
