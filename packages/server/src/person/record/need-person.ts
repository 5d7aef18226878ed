import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { findPerson } from "./person.store.ts";
import { type PartResource, reachOfParts } from "./reach.store.ts";

/** The record, if the actor reaches it; a record out of reach looks like one that is not there. */
export async function needPerson(act: SignedInAct, key: PersonKey) {
  const person = await findPerson(act, key);
  if (!person) throw new Refusal("not-found");
  return person;
}

/** The record, if it can be changed: one that was merged into another stays as it is until the merge is undone. */
export async function needOpenPerson(act: SignedInAct, key: PersonKey) {
  const person = await needPerson(act, key);
  if (person.status !== "merged") return person;
  const words = {
    ja: "この記録はほかの記録にまとめられています。まとめた先の記録を開いてください。",
    en: "This record was merged into another. Open that one.",
  };
  throw new Refusal("conflict", {
    problems: [{ code: "merged", path: "", message: words.ja, message_en: words.en }],
  });
}

/** Refuses when this part of the record is out of the actor's reach, whether it holds something or not. */
export async function needPart(act: SignedInAct, key: PersonKey, part: PartResource): Promise<void> {
  if (!(await reachOfParts(act, key)).has(part)) throw new Refusal("not-found");
}
