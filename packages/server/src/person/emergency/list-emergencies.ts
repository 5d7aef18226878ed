import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needPerson } from "../record/need-person.ts";
import { listEmergenciesOf, listEmergenciesToReview, listMyEmergencies } from "./emergency.store.ts";

export async function readMyEmergencies(act: SignedInAct) {
  const emergencies = await listMyEmergencies(act);
  act.record("person.searched", { details: { how: "emergencies", count: emergencies.length } });
  return { emergencies };
}

/** Empty for those who review nothing. */
export async function readEmergenciesToReview(act: SignedInAct) {
  const emergencies = await listEmergenciesToReview(act);
  act.record("audit.searched", { details: { how: "emergencies", count: emergencies.length } });
  return { emergencies };
}

/** For the person: who opened the record in an emergency. */
export async function readEmergenciesOf(act: SignedInAct, key: PersonKey) {
  const emergencies = await listEmergenciesOf(act, key);
  if (emergencies.length === 0) await needPerson(act, key);
  act.record("access_log.read", { ...key, details: { how: "emergencies" } });
  return { emergencies };
}
