import { sql } from "kysely";
import type { Act } from "../../database/index.ts";

/** An active account with the role of a doctor today. */
export async function findDoctor(act: Pick<Act, "sql">, login: string): Promise<string | undefined> {
  const { rows } = await sql<{ account_id: string }>`
    select a.account_id from identity.account a
    where lower(a.login) = lower(${login}) and a.status = 'active' and exists (
      select from identity.role_grant g where g.account_id = a.account_id and g.role = 'attending_doctor'
        and identity.is_in_force(g.valid_from, g.valid_until))`.execute(act.sql);
  return rows[0]?.account_id;
}
