import type { Act } from "../../database/index.ts";
import { addNotices, noticeIdFor } from "./notices.store.ts";
import { recordCount } from "./record-count.ts";
import { endingConsents } from "./remind-ending-consents.store.ts";

/**
 * Tells the person's own accounts and whoever recorded a consent, once, that it ends within 30 days: after that day the
 * other organisation sees nothing more.
 */
export async function remindEndingConsents(act: Act): Promise<void> {
  const notices = await addNotices(
    act,
    (await endingConsents(act)).map(({ accountId, consentId, organisationId, personId, until }) => ({
      accountId,
      noticeId: noticeIdFor("consent_ending", consentId, until, accountId),
      kind: "consent_ending",
      details: { consent: consentId, organisation: organisationId, person: personId, until },
    })),
  );
  recordCount(act, "system.reminded", "remind-ending-consents", { notices });
}
