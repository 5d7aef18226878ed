import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

/** The civil day in Japan by the clock of the database. */
export async function today(act: Pick<Act, "sql">): Promise<string> {
  const { rows } = await sql<{ today: string }>`select app.today() as today`.execute(act.sql);
  return rows[0]?.today ?? "";
}
