import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { rewriteSearchKeys } from "../record/search-keys.store.ts";
import { today } from "../../database/index.ts";
import type { FormerNameFacts } from "./former-name.schema.ts";
import { insertFormerName } from "./former-name.store.ts";
import { refuseWrongName } from "./refuse-wrong-name.ts";

/** From now on the record is found under this name too. */
export async function addFormerName(act: SignedInAct, key: PersonKey, facts: FormerNameFacts) {
  const person = await needOpenPerson(act, key);
  refuseWrongName(person, facts, await today(act));
  const added = await insertFormerName(act, key, facts);
  await rewriteSearchKeys(act, key);
  const { formerNameId } = added;
  act.record("person.changed", { ...key, details: { fields: ["formerNames"], formerNameId, how: "added" } });
  return added;
}
