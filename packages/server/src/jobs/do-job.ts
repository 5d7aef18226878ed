import { randomUUID } from "node:crypto";
import type { Job as Fetched } from "pg-boss";
import { type Act, actAs } from "../database/index.ts";
import type { Parts } from "../parts.ts";
import { holdJob } from "./hold-job.store.ts";
import { JobFault } from "./job-fault.ts";
import { isJobName, jobKinds, type JobName, type Payload } from "./job-kinds.ts";
import { withBoss } from "./with-boss.ts";
import { cleanUp } from "./work/clean-up.ts";
import { checkAuditHeads } from "./work/check-audit-heads.ts";
import { endEmergencyAccesses } from "./work/end-emergency-accesses.ts";
import { expireSessions } from "./work/expire-sessions.ts";
import { remindEndingConsents } from "./work/remind-ending-consents.ts";
import { remindEndingRoles } from "./work/remind-ending-roles.ts";
import { remindOpinions } from "./work/remind-opinions.ts";
import { tellAccount } from "./work/tell-account.ts";

type Works = { readonly [Name in JobName]: (act: Act, payload: Payload<Name>) => Promise<void> };

const works: Works = {
  "tell-account": tellAccount,
  "expire-sessions": expireSessions,
  "end-emergency-accesses": endEmergencyAccesses,
  "remind-ending-roles": remindEndingRoles,
  "remind-ending-consents": remindEndingConsents,
  "remind-opinions": remindOpinions,
  "clean-up": cleanUp,
  "nightly-audit-check": checkAuditHeads,
};

async function work(act: Act, name: JobName, data: unknown): Promise<void> {
  const payload = jobKinds[name].payload.safeParse(data ?? {});
  if (!payload.success) throw new JobFault("bad-payload");
  await (works[name] as (act: Act, payload: unknown) => Promise<void>)(act, payload.data);
}

/**
 * Does one job as the program itself. The job is marked as done in the same transaction as what it does, so that a worker
 * that dies in between has done nothing, and two workers never do the same.
 */
export async function doJob({ db }: Parts, job: Fetched<unknown>): Promise<void> {
  const { id, name, retryCount } = job;
  if (!isJobName(name)) throw new JobFault("unknown-job");
  await actAs(db, { role: "system" }, randomUUID(), async (act) => {
    await holdJob(act, { id, name, retryCount });
    await work(act, name, job.data);
    await withBoss(act, (boss, on) => boss.complete(name, { id, retryCount }, null, { db: on }));
  });
}
