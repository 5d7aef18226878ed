import { sql } from "kysely";
import type { CaseAct, CaseActor } from "../../certification/index.ts";
import { actWithin, connect, setActor } from "../../database/index.ts";
import { CASES } from "../state.store.ts";

/** Does something in a case as somebody. */
export type DoAs = <T>(actor: CaseActor, work: (act: CaseAct) => Promise<T>) => Promise<T>;

/**
 * Once in a database, in one transaction: all that `work` does, each act in the name of its actor and under row-level
 * security, or nothing of it. Whether it was done now.
 */
export async function inOneGo(
  adminUrl: string,
  seed: number,
  work: (doAs: DoAs) => Promise<void>,
): Promise<boolean> {
  const db = connect(adminUrl, { size: 1 });
  try {
    return await db.transaction().execute(async (trx) => {
      // no superuser, whom the policies would not hold; the owner is held by them, for they are forced
      await sql`set local role yorisoi_owner`.execute(trx);
      const { numAffectedRows } = await sql`insert into app.reference_load (name, sha256)
        values (${CASES}, ${`seed=${seed}`}) on conflict do nothing`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await work(async (actor, inAct) => {
        const enter = async () => {
          // the database knows the jobs of the program by another name than the rules
          await setActor(trx, actor.role === "program" ? { role: "system" } : actor);
          return actor;
        };
        return actWithin(trx, "demo", enter, inAct);
      });
      return true;
    });
  } finally {
    await db.destroy();
  }
}
