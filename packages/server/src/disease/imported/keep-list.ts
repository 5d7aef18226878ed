import { createHash } from "node:crypto";
import type { ImportedList } from "@yorisoi/rules/disease";
import { actAs, type Database, newId } from "../../database/index.ts";
import { insertList } from "./official-list.store.ts";

/** What the operator brings: a list that was read and matched, and who brings it. */
export interface BroughtList {
  readonly list: Omit<ImportedList, "importedOn">;
  readonly by: string;
}

const fingerprint = ({ from, until, source, complete, rows }: BroughtList["list"]) =>
  createHash("sha256")
    .update(
      JSON.stringify([
        from,
        until,
        source,
        complete,
        rows.map(({ no, name, kana, note, diseaseId }) => [no, name, kana, note, diseaseId]),
      ]),
    )
    .digest();

/**
 * Stores an official list: all of it or nothing, and the audit log says so. An act of the operator. The same list brought
 * again changes nothing.
 */
export async function keepList(
  db: Database,
  { list, by }: BroughtList,
): Promise<{ readonly id: string | null; readonly isNew: boolean }> {
  const id = newId();
  return actAs(db, { role: "system" }, newId(), async (act) => {
    const isNew = await insertList(act.sql, { ...list, id, importedBy: by, sha256: fingerprint(list) });
    if (!isNew) {
      act.unrecorded();
      return { id: null, isNew };
    }
    const { from, until, complete, rows } = list;
    act.record("disease.list_imported", {
      details: { list: id, from, until: until ?? "", complete, rows: rows.length },
    });
    return { id, isNew };
  });
}
