import type { Transaction } from "kysely";
import { type Act, setActor } from "./act.ts";
import type { Database } from "./connect.ts";
import type { Tables } from "./rows/index.ts";

/**
 * Reads a list inside an act, from the replica when there is one: as the same actor, under the same policies. What was
 * written a moment ago may not be there yet, so nothing that someone just saved is read this way.
 */
export async function readApart<T>(
  { db, readDb }: { readonly db: Database; readonly readDb: Database },
  act: Pick<Act, "sql" | "actor">,
  work: (sql: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (readDb === db) return work(act.sql);
  return readDb
    .transaction()
    .setAccessMode("read only")
    .execute(async (trx) => {
      await setActor(trx, act.actor);
      return work(trx);
    });
}
