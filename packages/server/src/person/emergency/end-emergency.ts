import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { endEmergency, findEmergency } from "./emergency.store.ts";

/** Closes the record before its time is over. */
export async function endOwnEmergency(act: SignedInAct, key: PersonKey, emergencyId: string) {
  if (!(await endEmergency(act, key, emergencyId))) throw new Refusal("not-found");
  act.record("emergency.ended", { ...key, details: { emergencyId } });
  return findEmergency(act, key, emergencyId);
}
