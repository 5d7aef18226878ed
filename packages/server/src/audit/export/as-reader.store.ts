import { sql } from "kysely";
import { type Database, runAct } from "../../database/index.ts";
import type { SignedIn, SignedInAct } from "../../identity/index.ts";

/** A further page of an export that was already recorded, read with the rights of the one who asked for it. */
export async function asReader<T>(
  db: Database,
  actor: SignedIn,
  requestId: string,
  work: (act: SignedInAct) => Promise<T>,
): Promise<T> {
  const enter = async (trx: SignedInAct["sql"]) => {
    await sql`select set_config('app.account', ${actor.accountId}, true),
      set_config('app.organisation', ${actor.organisationId ?? ""}, true),
      set_config('app.role', ${actor.role ?? "none"}, true)`.execute(trx);
    return actor;
  };
  return runAct(db, requestId, enter, async (act) => {
    act.unrecorded();
    return work(act);
  });
}
