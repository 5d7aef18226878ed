import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { needOpenPerson, needPerson } from "../record/need-person.ts";
import { rewriteSearchKeys } from "../record/search-keys.store.ts";
import type { Moved } from "./merge.schema.ts";
import { consentsTiedTo, listMerges, markUndone, setMerged, takeMerge } from "./merge.store.ts";
import {
  checkKeysAtTheEnd,
  type Move,
  moveAccounts,
  moveContactRules,
  movedKinds,
  moveMergedRecords,
  moveRows,
} from "./move.store.ts";

const undoneAlready = {
  problems: [
    {
      code: "undone-already",
      path: "",
      message: "このまとめは、もうもとに戻されています。",
      message_en: "This merge was undone already.",
    },
  ],
};

async function moveBack(act: SignedInAct, move: Move, moved: Moved): Promise<void> {
  await checkKeysAtTheEnd(act);
  for (const kind of movedKinds) await moveRows(act, move, kind, moved[kind]);
  await moveAccounts(act, move, moved.accounts);
  if (moved.contactRules) await moveContactRules(act, move);
  await moveMergedRecords(act, move, moved.mergedRecords);
}

/** Makes two records out of one again; what came in since the merge stays with the kept one. */
export async function undoMerge(act: SignedInAct, organisationId: string, mergeId: string) {
  const taken = await takeMerge(act, organisationId, mergeId);
  if (!taken) throw new Refusal("not-found");
  const { merge, moved } = taken;
  if (merge.undoneAt) throw new Refusal("conflict", undoneAlready);
  const kept = await needOpenPerson(act, { organisationId, personId: merge.keptId });
  const merged = await needPerson(act, { organisationId, personId: merge.mergedId });
  const consents = [...new Set([...moved.consents, ...(await consentsTiedTo(act, kept, moved))])];
  const by = act.actor.accountId;
  const isApart = await setMerged(act, merged, merged.version, {
    status: moved.status,
    mergedInto: null,
    by,
  });
  const isKept = await setMerged(act, kept, kept.version, { status: kept.status, mergedInto: null, by });
  if (!isApart || !isKept) throw new Refusal("changed-by-other", { current: isApart ? kept : merged });
  await moveBack(act, { organisationId, from: merge.keptId, to: merge.mergedId }, { ...moved, consents });
  await rewriteSearchKeys(act, kept);
  await rewriteSearchKeys(act, merged);
  await markUndone(act, organisationId, mergeId, by);
  const details = { mergeId, keptId: merge.keptId, mergedId: merge.mergedId };
  act.record("person.unmerged", { organisationId, personId: merge.keptId, details });
  act.record("person.unmerged", { organisationId, personId: merge.mergedId, details });
  return (await listMerges(act, kept)).find((each) => each.mergeId === mergeId);
}
