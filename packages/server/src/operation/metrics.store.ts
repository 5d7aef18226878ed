import { sql } from "kysely";
import type { Database } from "../database/index.ts";

interface Count {
  readonly label: string;
  readonly count: number;
}

/** Connections of this program to this database, of all its processes, by what they are doing. */
export async function connectionCounts(db: Database): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`
    select coalesce(state, 'unknown') as label, count(*) as count from pg_stat_activity
    where datname = current_database() and usename = current_user group by 1`.execute(db);
  return rows;
}

export async function jobCounts(db: Database): Promise<readonly (Count & { readonly name: string })[]> {
  const { rows } = await sql<Count & { name: string }>`
    select name, state::text as label, count(*) as count from pgboss.job group by 1, 2`.execute(db);
  return rows;
}
