import type { Act } from "../../database/index.ts";
import { auditorsOf, brokenHeads, countLanes } from "./check-audit-heads.store.ts";
import { addNotices, noticeIdFor } from "./notices.store.ts";

/**
 * Looks every night whether each chain of the audit log ends where its head says. `yorisoi audit verify` reads every row;
 * this finds what cut off the end, and tells the auditors.
 */
export async function checkAuditHeads(act: Act): Promise<void> {
  const broken = await brokenHeads(act);
  for (const organisationId of new Set(broken.map((each) => each.organisationId))) {
    const day = broken[0]?.today ?? "";
    await addNotices(
      act,
      (await auditorsOf(act, organisationId)).map((accountId) => ({
        accountId,
        noticeId: noticeIdFor("audit_broken", organisationId, accountId, day),
        kind: "audit_broken",
        details: { organisation: organisationId },
      })),
    );
    act.record("audit.verified", { organisationId, details: { check: "heads", ok: false } });
  }
  act.record("audit.verified", {
    details: { check: "heads", ok: broken.length === 0, lanes: await countLanes(act), broken: broken.length },
  });
}
