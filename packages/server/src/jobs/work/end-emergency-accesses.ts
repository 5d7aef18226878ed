import type { Act } from "../../database/index.ts";
import { endOverdueAccesses, toldAbout } from "./end-emergency-accesses.store.ts";
import { addNotices, noticeIdFor } from "./notices.store.ts";

/**
 * Ends emergency accesses whose time is over, and tells who opened the record, the person's own accounts, and the
 * auditors of the organisation that keeps it, who have to review it.
 */
export async function endEmergencyAccesses(act: Act): Promise<void> {
  const ended = await endOverdueAccesses(act);
  if (ended.length === 0) return act.unrecorded();
  for (const access of ended) {
    const { emergencyId, organisationId, personId } = access;
    const accounts = await toldAbout(act, access);
    await addNotices(
      act,
      accounts.map((accountId) => ({
        accountId,
        noticeId: noticeIdFor("emergency_ended", emergencyId, accountId),
        kind: "emergency_ended",
        details: { emergency: emergencyId, organisation: organisationId, person: personId },
      })),
    );
    act.record("emergency.ended", { organisationId, personId, details: { emergency: emergencyId } });
  }
}
