import type { Act } from "../../database/index.ts";

/** The name of an organisation; empty when there is none. */
export async function organisationName(act: Pick<Act, "sql">, organisationId: string): Promise<string> {
  const row = await act.sql
    .selectFrom("identity.organisation")
    .select("name")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row?.name ?? "";
}
