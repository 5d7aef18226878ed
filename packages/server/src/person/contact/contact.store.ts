import type { ContactRules } from "@yorisoi/rules/person";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { contactRulesSchema, quietRules } from "./contact.schema.ts";

type Store = Pick<Act, "sql">;

const toContact = (row: { readonly rules: unknown; readonly version: number }) => ({
  rules: contactRulesSchema.parse(row.rules),
  version: row.version,
});

/** How the person wants to be reached; version 0 while nothing was ever said, which means the quiet default. */
export async function findContactRules(act: Store, { organisationId, personId }: PersonKey) {
  const row = await act.sql
    .selectFrom("person.contact_rules")
    .select(["rules", "version"])
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? toContact(row) : { rules: quietRules, version: 0 };
}

/** Writes the rules if nobody changed them since `version` (0: there are none yet). */
export async function writeContactRules(act: Store, key: PersonKey, version: number, rules: ContactRules) {
  const text = JSON.stringify(rules);
  const ids = { organisation_id: key.organisationId, person_id: key.personId };
  const row =
    version === 0
      ? await act.sql
          .insertInto("person.contact_rules")
          .values({ ...ids, rules: text })
          .onConflict((on) => on.doNothing())
          .returning(["rules", "version"])
          .executeTakeFirst()
      : await act.sql
          .updateTable("person.contact_rules")
          .set({ rules: text, version: version + 1 })
          .where("organisation_id", "=", key.organisationId)
          .where("person_id", "=", key.personId)
          .where("version", "=", version)
          .returning(["rules", "version"])
          .executeTakeFirst();
  return row && toContact(row);
}
