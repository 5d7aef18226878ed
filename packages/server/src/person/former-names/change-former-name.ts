import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { rewriteSearchKeys } from "../record/search-keys.store.ts";
import { today } from "../../database/index.ts";
import type { FormerNameFacts } from "./former-name.schema.ts";
import { findFormerName, updateFormerName } from "./former-name.store.ts";
import { refuseWrongName } from "./refuse-wrong-name.ts";

export async function changeFormerName(
  act: SignedInAct,
  key: PersonKey,
  formerNameId: string,
  { version, ...facts }: FormerNameFacts & { readonly version: number },
) {
  const person = await needOpenPerson(act, key);
  refuseWrongName(person, facts, await today(act));
  const changed = await updateFormerName(act, key, formerNameId, version, facts);
  if (!changed) throw explainNoChange(await findFormerName(act, key, formerNameId), version);
  await rewriteSearchKeys(act, key);
  act.record("person.changed", {
    ...key,
    details: { fields: ["formerNames"], formerNameId, how: "changed" },
  });
  return changed;
}
