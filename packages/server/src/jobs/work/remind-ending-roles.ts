import type { Act } from "../../database/index.ts";
import { addNotices, noticeIdFor } from "./notices.store.ts";
import { recordCount } from "./record-count.ts";
import { endingRoles } from "./remind-ending-roles.store.ts";

/** Tells holders of a role, once, that it ends within 30 days, so that nobody stands before a closed door. */
export async function remindEndingRoles(act: Act): Promise<void> {
  const notices = await addNotices(
    act,
    (await endingRoles(act)).map(({ accountId, grantId, organisationId, role, until }) => ({
      accountId,
      noticeId: noticeIdFor("role_ending", grantId, until),
      kind: "role_ending",
      details: { grant: grantId, organisation: organisationId, role, until },
    })),
  );
  recordCount(act, "system.reminded", "remind-ending-roles", { notices });
}
