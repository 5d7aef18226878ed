import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

/** Cases whose doctor is to be reminded today or was to be earlier, the longest wait first. */
export async function dueReminders(act: Pick<Act, "sql">, most: number): Promise<readonly string[]> {
  const { rows } = await sql<{ case_id: string }>`
    select case_id from certification.case_file where remind_on <= app.today() and is_open
    order by remind_on, case_id limit ${most}`.execute(act.sql);
  return rows.map(({ case_id }) => case_id);
}
