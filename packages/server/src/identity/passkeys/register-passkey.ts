import { z } from "zod";
import { Refusal } from "../../http/index.ts";
import { findAccount } from "../accounts/account.store.ts";
import {
  newToken,
  readRegistration,
  registrationOptions,
  type RelyingParty,
  tokenHash,
  verifyRegistration,
} from "../credentials/index.ts";
import { tell } from "../notices/tell.ts";
import { mayAddFactor } from "../second-factor/may-add-factor.ts";
import { keepChallenge, takeChallenge } from "../session/challenge.store.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { raiseSession } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { insertPasskey, passkeysOf } from "./passkey.store.ts";
import type { NewPasskeyAnswer } from "./passkey.schema.ts";
import { ANSWER_MINUTES } from "./relying-party.ts";

const asked = z.object({ challenge: z.string() });

/** Asks the browser for a new passkey. */
export async function askForPasskey(act: SignedInAct, party: RelyingParty): Promise<Answer> {
  const { accountId } = act.actor;
  await mayAddFactor(act);
  const { login, displayName: name } = await findAccount(act.sql, accountId);
  const known = await passkeysOf(act.sql, accountId);
  const handle = Uint8Array.from(Buffer.from(accountId.replaceAll("-", ""), "hex"));
  const options = await registrationOptions(party, { handle, login, name, known });
  const secret = { challenge: options.challenge };
  const challengeId = await keepChallenge(act.sql, "passkey_registration", {
    accountId,
    secret,
    minutes: ANSWER_MINUTES,
  });
  act.unrecorded();
  return { body: { challengeId, options } };
}

const refused = () =>
  new Refusal("bad-input", {
    problems: [
      {
        code: "passkey-refused",
        path: "/answer",
        message: "このパスキーは登録できませんでした。はじめからやり直すか、別の端末で試してください。",
        message_en: "This passkey could not be added. Begin again, or try another device.",
      },
    ],
  });

/** Keeps the passkey the browser made. As the first factor of a half signed-in account it makes the session full. */
export async function registerPasskey(
  act: SignedInAct,
  party: RelyingParty,
  { challengeId, name, answer: body }: NewPasskeyAnswer,
): Promise<Answer> {
  const { accountId, sessionId } = act.actor;
  await mayAddFactor(act);
  const taken = await takeChallenge(act.sql, "passkey_registration", challengeId);
  const answer = readRegistration(body);
  if (!answer || taken?.accountId !== accountId) throw refused();
  const { challenge } = asked.parse(taken.secret);
  const verified = await verifyRegistration(party, { answer, challenge });
  if (!verified.ok) throw refused();
  if (!(await insertPasskey(act.sql, accountId, { passkey: verified.passkey, name }))) throw refused();
  const token = newToken();
  await raiseSession(act.sql, sessionId, tokenHash(token));
  await recordForAccount(act, accountId, "credential.passkey_added");
  await tell(act, accountId, "passkey_added");
  return { status: 201, body: { id: verified.passkey.id, name }, token };
}
