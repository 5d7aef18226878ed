import { kanaKey, nameKey } from "@yorisoi/rules/person";
import { sql } from "kysely";
import type { Act } from "../../database/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { toName } from "./person-row.ts";

type Names = ReturnType<typeof toName>;

/** Every suffix, so that a part of a name is the beginning of a key: 佐々木花子 → 々木花子, 木花子, 花子, 子. */
const suffixes = (text: string) => Array.from(text, (_, at) => Array.from(text).slice(at).join(""));

/**
 * What a record is found under: the written name from any place on, the whole reading, the given reading. The key of a
 * beginning is the beginning of the key (rules: kanaKey), so that a range finds whatever was typed so far.
 */
export function searchKeys({ familyName, givenName, familyKana, givenKana }: Names): string[] {
  const kana = [kanaKey(familyKana + givenKana), kanaKey(givenKana)];
  const keys = new Set([...suffixes(nameKey(familyName + givenName)), ...kana]);
  return [...keys].filter((key) => key !== "");
}

/** The names of a record: its own, former ones, and those of records merged into it. A merged record is not found. */
async function namesOf(act: Pick<Act, "sql">, { organisationId, personId }: PersonKey): Promise<Names[]> {
  const columns = ["family_name", "given_name", "family_kana", "given_kana"] as const;
  const rows = await act.sql
    .selectFrom("person.person")
    .select(columns)
    .where("organisation_id", "=", organisationId)
    .where((on) =>
      on.or([
        on.and([on("person_id", "=", personId), on("status", "<>", "merged")]),
        on("merged_into", "=", personId),
      ]),
    )
    .unionAll(
      act.sql
        .selectFrom("person.former_name")
        .select(columns)
        .where("organisation_id", "=", organisationId)
        .where("person_id", "=", personId),
    )
    .execute();
  return rows.map(toName);
}

/** Writes the keys under which a record is found anew, after a name was entered, changed, kept or merged. */
export async function rewriteSearchKeys(act: Pick<Act, "sql">, key: PersonKey): Promise<void> {
  const { organisationId, personId } = key;
  const keys = [...new Set((await namesOf(act, key)).flatMap(searchKeys))];
  await sql`delete from person.search_key where organisation_id = ${organisationId} and person_id = ${personId}
    and key <> all (${keys}::text[])`.execute(act.sql);
  await sql`insert into person.search_key as k (organisation_id, key, person_id, kana_sort)
    select p.organisation_id, key, p.person_id, p.kana_sort from person.person p, unnest(${keys}::text[]) as key
    where p.organisation_id = ${organisationId} and p.person_id = ${personId}
    on conflict (organisation_id, key, person_id) do update set kana_sort = excluded.kana_sort
    where k.kana_sort <> excluded.kana_sort`.execute(act.sql);
}
