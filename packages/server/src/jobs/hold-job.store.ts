import { sql } from "kysely";
import type { Act } from "../database/index.ts";
import { JobFault } from "./job-fault.ts";

interface Held {
  readonly id: string;
  readonly name: string;
  readonly retryCount: number;
}

/**
 * Holds the job for this transaction. Refuses when it is no longer this worker's: it took too long and was given to
 * another, or the administrator cancelled it.
 */
export async function holdJob(act: Act, { id, name, retryCount }: Held): Promise<void> {
  const { rows } = await sql`
    select from pgboss.job where name = ${name} and id = ${id} and state = 'active' and retry_count = ${retryCount}
    for update`.execute(act.sql);
  if (rows.length === 0) throw new JobFault("taken-over");
}
