import type { AuditEvent } from "@yorisoi/rules/audit";
import type { Act } from "../../database/index.ts";

/** A job that found nothing to do leaves no entry; one that did says how much. */
export function recordCount(act: Act, event: AuditEvent, job: string, counts: Record<string, number>): void {
  if (Object.values(counts).every((count) => count === 0)) act.unrecorded();
  else act.record(event, { details: { job, ...counts } });
}
