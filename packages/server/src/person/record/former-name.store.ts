import { type Act, newId } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { toName } from "./person-row.ts";

type Names = ReturnType<typeof toName>;

export async function insertFormerName(
  act: Pick<Act, "sql">,
  { organisationId, personId }: PersonKey,
  name: Names & { readonly untilDay: string | null; readonly reason: string },
): Promise<void> {
  await act.sql
    .insertInto("person.former_name")
    .values({
      organisation_id: organisationId,
      person_id: personId,
      former_name_id: newId(),
      family_name: name.familyName,
      given_name: name.givenName,
      family_kana: name.familyKana,
      given_kana: name.givenKana,
      until_day: name.untilDay,
      reason: name.reason,
    })
    .execute();
}

export async function listFormerNames(act: Pick<Act, "sql">, { organisationId, personId }: PersonKey) {
  const rows = await act.sql
    .selectFrom("person.former_name")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .orderBy("until_day", "desc")
    .orderBy("former_name_id")
    .execute();
  return rows.map((row) => ({
    ...toName(row),
    formerNameId: row.former_name_id,
    untilDay: row.until_day,
    reason: row.reason,
  }));
}
