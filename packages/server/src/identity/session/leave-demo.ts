import { actAs, type Database, newId } from "../../database/index.ts";
import { endDemoSessions } from "./session.store.ts";

/** Outside of demo mode nobody goes on as one of its accounts, whose password everybody has seen. */
export async function leaveDemo(db: Database): Promise<void> {
  await actAs(db, { role: "sign_in" }, newId(), async (act) => {
    await endDemoSessions(act.sql);
    act.unrecorded();
  });
}
