import type { AuditEvent } from "@yorisoi/rules/audit";
import type { Act, Entry } from "../../database/index.ts";
import { grantsInForce } from "./grants.store.ts";

/**
 * Records what concerns an account as a whole in the log of every organisation it has a role in, so that each auditor
 * finds it; in the log without an organisation when it has none.
 */
export async function recordForAccount(
  act: Act,
  accountId: string,
  event: AuditEvent,
  details: NonNullable<Entry["details"]> = {},
): Promise<void> {
  const grants = await grantsInForce(act.sql, accountId);
  const organisations = new Set(grants.map(({ organisationId }) => organisationId));
  const entry = { details: { account: accountId, ...details } };
  if (organisations.size === 0) act.record(event, entry);
  for (const organisationId of organisations) act.record(event, { ...entry, organisationId });
}
