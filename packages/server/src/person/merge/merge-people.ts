import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import type { PersonAnswer } from "../record/person.schema.ts";
import { rewriteSearchKeys } from "../record/search-keys.store.ts";
import type { Merging, Moved } from "./merge.schema.ts";
import { insertMerge, listMerges, setMerged } from "./merge.store.ts";
import {
  checkKeysAtTheEnd,
  type Move,
  moveAccounts,
  moveContactRules,
  moveMergedRecords,
  moveRows,
} from "./move.store.ts";

async function moveAll(act: SignedInAct, move: Move, status: Moved["status"]): Promise<Moved> {
  await checkKeysAtTheEnd(act);
  return {
    status,
    formerNames: await moveRows(act, move, "formerNames"),
    certificates: await moveRows(act, move, "certificates"),
    helpers: await moveRows(act, move, "helpers"),
    considerations: await moveRows(act, move, "considerations"),
    assignments: await moveRows(act, move, "assignments"),
    documents: await moveRows(act, move, "documents"),
    consents: await moveRows(act, move, "consents"),
    accounts: await moveAccounts(act, move),
    contactRules: await moveContactRules(act, move),
    mergedRecords: await moveMergedRecords(act, move),
  };
}

const mustBe = (person: PersonAnswer, version: number) => {
  if (person.version !== version) throw explainNoChange(person, version);
};

/** Makes two records of one person into one. What is moved is kept, so that it can be undone. */
export async function mergePeople(act: SignedInAct, organisationId: string, merging: Merging) {
  const { keptId, mergedId, reason } = merging;
  const by = act.actor.accountId;
  const kept = await needOpenPerson(act, { organisationId, personId: keptId });
  const merged = await needOpenPerson(act, { organisationId, personId: mergedId });
  mustBe(kept, merging.keptVersion);
  mustBe(merged, merging.mergedVersion);
  if (merged.status === "merged" || kept.status === "merged") throw new Refusal("conflict");
  const isMerged = await setMerged(act, merged, merged.version, { status: "merged", mergedInto: keptId, by });
  const isKept = await setMerged(act, kept, kept.version, { status: kept.status, mergedInto: null, by });
  if (!isMerged || !isKept) throw new Refusal("changed-by-other", { current: isMerged ? kept : merged });
  const moved = await moveAll(act, { organisationId, from: mergedId, to: keptId }, merged.status);
  await rewriteSearchKeys(act, merged);
  await rewriteSearchKeys(act, kept);
  const mergeId = await insertMerge(act, organisationId, { keptId, mergedId, reason, moved, by });
  const details = { mergeId, keptId, mergedId };
  act.record("person.merged", { organisationId, personId: keptId, details });
  act.record("person.merged", { organisationId, personId: mergedId, details });
  return (await listMerges(act, kept)).find((each) => each.mergeId === mergeId);
}
