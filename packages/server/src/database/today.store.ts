import type { CivilDay } from "@yorisoi/rules/calendar";
import { sql } from "kysely";
import type { Act } from "./act.ts";

/** The civil day in Japan by the clock of the database. */
export async function today(act: Pick<Act, "sql">): Promise<CivilDay> {
  const { rows } = await sql<{ today: CivilDay }>`select app.today() as today`.execute(act.sql);
  if (!rows[0]) throw new Error("a select without a table gives one row");
  return rows[0].today;
}
