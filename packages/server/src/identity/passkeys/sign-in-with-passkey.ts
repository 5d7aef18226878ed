import { z } from "zod";
import { type Act, actAs, type Database } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { readSignIn, type RelyingParty, signInOptions, verifySignIn } from "../credentials/index.ts";
import { keepChallenge, takeChallenge } from "../session/challenge.store.ts";
import { type Opened, openSession } from "../session/open-session.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { setAccount } from "../session/set-actor.store.ts";
import type { Visit } from "../session/visit.ts";
import { insertAttempt } from "../sign-in/attempts.store.ts";
import { passkeyToUse, setUsed } from "./passkey.store.ts";
import type { PasskeyAnswer } from "./passkey.schema.ts";
import { ANSWER_MINUTES } from "./relying-party.ts";

const asked = z.object({ challenge: z.string() });

/** Asks the browser for a passkey of whoever sits before it; no login is typed. */
export async function askWhoSignsIn(db: Database, requestId: string, party: RelyingParty) {
  const options = await signInOptions(party);
  const secret = { challenge: options.challenge };
  const challengeId = await actAs(db, { role: "sign_in" }, requestId, async (act) => {
    act.unrecorded();
    return keepChallenge(act.sql, "passkey_sign_in", { secret, minutes: ANSWER_MINUTES });
  });
  return { challengeId, options };
}

/** Whose passkey answered; undefined when it is none of ours or does not prove it. */
async function ownerOf(act: Act, party: RelyingParty, { challengeId, answer: body }: PasskeyAnswer) {
  const taken = await takeChallenge(act.sql, "passkey_sign_in", challengeId);
  const answer = readSignIn(body);
  const found = answer && (await passkeyToUse(act.sql, answer.id));
  if (!found) return undefined;
  const { accountId, login, passkey } = found;
  if (!taken) return { accountId, login, ok: false };
  const { challenge } = asked.parse(taken.secret);
  const verified = await verifySignIn(party, { answer, challenge, passkey });
  if (verified.ok) await setUsed(act.sql, passkey.id, verified.counter);
  return { accountId, login, ok: verified.ok };
}

/** Signs in with a passkey, which is two factors in one: the session is full. */
export async function signInWithPasskey(
  db: Database,
  visit: Visit,
  { party, answer }: { readonly party: RelyingParty; readonly answer: PasskeyAnswer },
): Promise<Opened> {
  const opened = await actAs(db, { role: "sign_in" }, visit.requestId, async (act) => {
    const owner = await ownerOf(act, party, answer);
    if (!owner) {
      act.record("sign_in.failed", { details: { step: "passkey" } });
      return undefined;
    }
    const { accountId, login, ok } = owner;
    await setAccount(act.sql, accountId);
    await insertAttempt(act.sql, { login, ok, step: "passkey", deviceName: visit.deviceName });
    if (ok) return openSession(act, accountId, visit, { step: "passkey", secondFactor: true });
    await recordForAccount(act, accountId, "sign_in.failed", { step: "passkey" });
    return undefined;
  });
  if (!opened) throw new Refusal("wrong-credentials");
  return opened;
}
