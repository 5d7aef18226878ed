import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { rewriteSearchKeys } from "../record/search-keys.store.ts";
import { deleteFormerName, findFormerName } from "./former-name.store.ts";

/** The record is no longer found under this name. What it was stays in the history. */
export async function removeFormerName(
  act: SignedInAct,
  key: PersonKey,
  formerNameId: string,
  version: number,
) {
  await needOpenPerson(act, key);
  const isDone = await deleteFormerName(act, key, formerNameId, version);
  if (!isDone) throw explainNoChange(await findFormerName(act, key, formerNameId), version);
  await rewriteSearchKeys(act, key);
  act.record("person.changed", {
    ...key,
    details: { fields: ["formerNames"], formerNameId, how: "removed" },
  });
  return { done: true };
}
