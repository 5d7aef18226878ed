import { sql } from "kysely";
import type { Act } from "../database/index.ts";
import type { JobQuery, ListedJob } from "./job.schema.ts";
import { DEAD_LETTERS } from "./queue.ts";

interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly state: ListedJob["state"];
  readonly created_on: Date;
  readonly start_after: Date;
  readonly completed_on: Date | null;
  readonly age: number;
  readonly retry_count: number;
  readonly retry_limit: number;
  readonly code: string | null;
  readonly position: number;
}

const columns = sql`id, name, state, created_on, start_after, completed_on, retry_count, retry_limit,
  extract(epoch from now() - created_on)::int as age, (extract(epoch from created_on) * 1000000)::bigint as position,
  case when state in ('failed', 'retry') then coalesce(output ->> 'code',
    case when output #>> '{value,message}' like 'job %' then 'timed-out' end, 'fault') end as code`;

function listed(row: JobRow): ListedJob {
  const { id, name, state, created_on, start_after, completed_on, age, retry_count, retry_limit, code } = row;
  return {
    id,
    name,
    state,
    createdAt: created_on.toISOString(),
    startsAt: start_after.toISOString(),
    endedAt: completed_on?.toISOString() ?? null,
    ageSeconds: age,
    tries: retry_count + (state === "created" || state === "retry" ? 0 : 1),
    mostTries: retry_limit + 1,
    errorCode: code,
  };
}

export async function jobPage(act: Act, { state, name, after, limit }: JobQuery) {
  const [position, afterId] = after?.split("_") ?? [];
  const { rows } = await sql<JobRow>`
    select ${columns} from pgboss.job
    where name <> ${DEAD_LETTERS} and (${state ?? null}::pgboss.job_state is null or state = ${state ?? null})
      and (${name ?? null}::text is null or name = ${name ?? null})
      and (${position ?? null}::bigint is null or
        ((extract(epoch from created_on) * 1000000)::bigint, id) < (${position ?? null}::bigint, ${afterId ?? null}::uuid))
    order by position desc, id desc limit ${limit + 1}`.execute(act.sql);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    jobs: page.map(listed),
    next: rows.length > limit && last ? `${last.position}_${last.id}` : null,
  };
}

export async function jobCounts(act: Act): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*) as count from pgboss.job where name <> ${DEAD_LETTERS} group by state`.execute(
    act.sql,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** The job, held until the act ends. */
export async function findJob(act: Act, id: string): Promise<ListedJob | undefined> {
  const { rows } = await sql<JobRow>`
    select ${columns} from pgboss.job where id = ${id} and name <> ${DEAD_LETTERS} for update`.execute(
    act.sql,
  );
  return rows[0] && listed(rows[0]);
}

/** What lies in the dead letters because of a job that is tried again. */
export async function removeDeadLetters(act: Act, id: string): Promise<void> {
  await sql`delete from pgboss.job where name = ${DEAD_LETTERS} and source_id = ${id}`.execute(act.sql);
}
