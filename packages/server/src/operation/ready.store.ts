import { sql } from "kysely";
import type { Database } from "../database/index.ts";

/** The number of the last migration that ran. */
export async function lastMigration(db: Database): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(number) as last from app.migration`.execute(
    db,
  );
  return rows[0]?.last ?? 0;
}
