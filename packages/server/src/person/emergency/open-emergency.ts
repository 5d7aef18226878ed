import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { Opening } from "./emergency.schema.ts";
import { findEmergency, insertEmergency } from "./emergency.store.ts";
import { personExists } from "./find.store.ts";
import { accountsToTell, insertNotices } from "./notice.store.ts";

/** Opens a record without consent for some hours, because someone is in danger; tells the person and the auditors. */
export async function openEmergency(act: SignedInAct, opening: Opening) {
  const { accountId, organisationId: byOrganisationId, role } = act.actor;
  if (!byOrganisationId || !role) throw new Refusal("not-allowed");
  const { organisationId, personId } = opening;
  const key = { organisationId, personId };
  const exists = await borrowRole(act, "emergency_finder", () => personExists(act, organisationId, personId));
  if (!exists) throw new Refusal("not-found");
  const emergencyId = await insertEmergency(act, opening, {
    accountId,
    organisationId: byOrganisationId,
    role,
  });
  await borrowRole(act, "system", async () =>
    insertNotices(act, await accountsToTell(act, key), { ...key, emergencyId, byOrganisationId, role }),
  );
  act.record("emergency.opened", {
    ...key,
    purpose: "emergency",
    details: { emergencyId, hours: opening.hours },
  });
  return findEmergency(act, key, emergencyId);
}
