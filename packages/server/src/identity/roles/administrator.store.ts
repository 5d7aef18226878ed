import type { Role } from "@yorisoi/rules/identity";
import { sql as raw } from "kysely";
import { newId } from "../../database/index.ts";
import type { Sql } from "../session/signed-in.ts";

/** How many people administer an organisation today. */
export async function administratorsOf(sql: Sql, organisationId: string): Promise<number> {
  const { number } = await sql
    .selectFrom("identity.role_grant as g")
    .innerJoin("identity.account as a", "a.account_id", "g.account_id")
    .select(({ fn }) => fn.countAll<number>().as("number"))
    .where("g.organisation_id", "=", organisationId)
    .where("g.role", "=", "organisation_administrator")
    .where("a.status", "=", "active")
    .where(raw<boolean>`identity.is_in_force(g.valid_from, g.valid_until)`)
    .executeTakeFirstOrThrow();
  return number;
}

export async function insertGrantFromToday(
  sql: Sql,
  { organisationId, accountId, role }: { organisationId: string; accountId: string; role: Role },
): Promise<string> {
  const grantId = newId();
  await sql
    .insertInto("identity.role_grant")
    .values({
      organisation_id: organisationId,
      grant_id: grantId,
      account_id: accountId,
      role,
      valid_from: raw<string>`app.today()`,
    })
    .execute();
  return grantId;
}
