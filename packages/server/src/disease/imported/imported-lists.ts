import type { Database } from "../../database/index.ts";
import { listHeads, rowsByList, type StoredList } from "./official-list.store.ts";

/** Every imported list with its rows, the latest import first, all of one moment: a list without its rows would answer no. */
export async function loadLists(db: Database): Promise<readonly StoredList[]> {
  const { heads, rows } = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx) => ({ heads: await listHeads(trx), rows: await rowsByList(trx) }));
  return heads.map((head) => ({ ...head, rows: rows.get(head.id) ?? [] }));
}

/** The lists as they stand now, read again only when one came or went. */
export function importedLists(db: Database): () => Promise<readonly StoredList[]> {
  let known: readonly StoredList[] = [];
  return async () => {
    const heads = await listHeads(db);
    const isSame = heads.length === known.length && heads.every(({ id }, at) => id === known[at]?.id);
    if (!isSame) known = await loadLists(db);
    return known;
  };
}
