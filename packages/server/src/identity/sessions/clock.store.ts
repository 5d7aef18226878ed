import { sql as raw } from "kysely";
import type { Sql } from "../session/signed-in.ts";

/** What time it is for the database, by whose clock sessions end. */
export async function databaseNow(sql: Sql): Promise<Date> {
  const { rows } = await raw<{ now: Date }>`select now() as now`.execute(sql);
  const [row] = rows;
  if (!row) throw new Error("the database knows what time it is");
  return row.now;
}
