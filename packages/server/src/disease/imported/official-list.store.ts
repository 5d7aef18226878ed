import { day } from "@yorisoi/rules/calendar";
import type { ImportedList, ImportedRow } from "@yorisoi/rules/disease";
import { sql } from "kysely";
import type { Act, Database } from "../../database/index.ts";

type Sql = Act["sql"];
type Readable = Sql | Database;

/** An imported list without its rows: what it is, and who brought it. */
export interface ListHead extends Omit<ImportedList, "rows"> {
  readonly id: string;
  readonly importedBy: string;
}

/** An imported list as it is stored. */
export interface StoredList extends ImportedList {
  readonly id: string;
  readonly importedBy: string;
}

/** False when the same list is there already. */
export async function insertList(
  trx: Sql,
  list: Omit<StoredList, "importedOn"> & { readonly sha256: Buffer },
): Promise<boolean> {
  const added = await trx
    .insertInto("disease.official_list")
    .values({
      official_list_id: list.id,
      valid_from: list.from,
      valid_until: list.until,
      source: list.source,
      is_complete: list.complete,
      content_sha256: list.sha256,
      imported_by: list.importedBy,
    })
    .onConflict((on) => on.column("content_sha256").doNothing())
    .returning("official_list_id")
    .executeTakeFirst();
  if (!added) return false;
  await sql`insert into disease.official_row (official_list_id, place, number, name, kana, note, disease_id)
    select ${list.id}, r.place, r.number, r.name, r.kana, r.note, r.disease_id
    from jsonb_to_recordset(${JSON.stringify(list.rows.map(toRecord))}::jsonb)
      as r (place integer, number integer, name text, kana text, note text, disease_id text)`.execute(trx);
  return true;
}

const toRecord = ({ no, name, kana, note, diseaseId }: ImportedRow, at: number) => ({
  place: at + 1,
  number: no,
  name,
  kana,
  note,
  disease_id: diseaseId,
});

/** False when there is none of that id. */
export async function deleteList(trx: Sql, id: string): Promise<boolean> {
  await trx.deleteFrom("disease.official_row").where("official_list_id", "=", id).execute();
  const gone = await trx
    .deleteFrom("disease.official_list")
    .where("official_list_id", "=", id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** The lists that are stored, the latest import first. */
export async function listHeads(from: Readable): Promise<readonly ListHead[]> {
  const rows = await from
    .selectFrom("disease.official_list as l")
    .select([
      "l.official_list_id",
      "l.valid_from",
      "l.valid_until",
      "l.source",
      "l.is_complete",
      "l.imported_by",
      sql<string>`(l.imported_at at time zone 'Asia/Tokyo')::date`.as("imported_on"),
    ])
    .orderBy("l.imported_at", "desc")
    .orderBy("l.official_list_id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.official_list_id,
    from: day(row.valid_from),
    until: row.valid_until === null ? null : day(row.valid_until),
    source: row.source,
    complete: row.is_complete,
    importedOn: day(row.imported_on),
    importedBy: row.imported_by,
  }));
}

/** The rows of every stored list, in the order of the file, by the id of the list. */
export async function rowsByList(from: Readable): Promise<ReadonlyMap<string, readonly ImportedRow[]>> {
  const rows = await from
    .selectFrom("disease.official_row")
    .select(["official_list_id", "number", "name", "kana", "note", "disease_id"])
    .orderBy("official_list_id")
    .orderBy("place")
    .execute();
  const byList = Map.groupBy(rows, (row) => row.official_list_id);
  return new Map(
    [...byList].map(([id, own]) => [
      id,
      own.map(({ number: no, name, kana, note, disease_id: diseaseId }) => ({
        no,
        name,
        kana,
        note,
        diseaseId,
      })),
    ]),
  );
}
