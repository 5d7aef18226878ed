import type { Act } from "../../database/index.ts";
import { endExpiredSessions } from "./expire-sessions.store.ts";
import { recordCount } from "./record-count.ts";

/** Marks sessions as ended whose time is over. They opened nothing any more; now the lists say so. */
export async function expireSessions(act: Act): Promise<void> {
  recordCount(act, "system.cleaned", "expire-sessions", { sessions: await endExpiredSessions(act) });
}
