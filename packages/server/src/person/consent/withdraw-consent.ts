import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { explainNoChange } from "../problems.ts";
import { needPerson } from "../record/need-person.ts";
import type { Withdrawal } from "./consent.schema.ts";
import { findConsent, withdraw } from "./consent.store.ts";

/** From now on the other organisation sees nothing through this consent. */
export async function withdrawConsent(
  act: SignedInAct,
  key: PersonKey,
  consentId: string,
  { version, reason }: Withdrawal,
) {
  await needPerson(act, key);
  const isDone = await withdraw(act, key, consentId, { version, reason, by: act.actor.accountId });
  const current = await findConsent(act, key, consentId);
  if (!isDone && current?.version === version && current.withdrawnAt) {
    const problems = [
      {
        code: "withdrawn-already",
        path: "",
        message: "この同意は、もう取り消されています。",
        message_en: "This consent was withdrawn already.",
      },
    ];
    throw new Refusal("conflict", { problems });
  }
  if (!isDone) throw explainNoChange(current, version);
  act.record("consent.withdrawn", { ...key, details: { consentId } });
  return current;
}
