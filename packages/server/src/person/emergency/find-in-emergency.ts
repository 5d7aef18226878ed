import { borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { kanaSort } from "../record/person-row.ts";
import type { Sought } from "./emergency.schema.ts";
import { countRecentLookups, findExactly } from "./find.store.ts";

const MOST_AN_HOUR = 10;

/** Exact look-up in all organisations; says only who keeps a record, and initials. */
export async function findInEmergency(act: SignedInAct, { birthDay, municipalityCode, ...kana }: Sought) {
  const { organisationId, accountId } = act.actor;
  if (!organisationId) throw new Refusal("not-allowed");
  const recent = await borrowRole(act, "system", () => countRecentLookups(act, organisationId, accountId));
  if (recent.count >= MOST_AN_HOUR) {
    throw new Refusal("too-many-requests", { retryAfter: recent.retryAfter });
  }
  const sought = { kanaSort: kanaSort(kana), birthDay, municipalityCode };
  const found = await borrowRole(act, "emergency_finder", () => findExactly(act, sought));
  act.record("person.searched", { details: { how: "emergency", count: found.length } });
  return { found };
}
