import { newToken, tokenHash } from "../credentials/index.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { raiseSession } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { checkCode, checkRecoveryCode } from "./check-code.ts";
import type { CodeBox } from "./code-box.ts";
import type { SecondFactor } from "./second-factor.schema.ts";
import { unusedRecoveryCodes } from "./recovery.store.ts";

/** With so few recovery codes left it is time to make new ones. */
const FEW = 3;

/** Shows the second factor: the session becomes full under a new token. */
export async function giveSecondFactor(
  act: SignedInAct,
  given: { readonly box: CodeBox; readonly proof: SecondFactor; readonly deviceName: string },
): Promise<Answer> {
  const { accountId, sessionId } = act.actor;
  const { box, proof, deviceName } = given;
  const isCode = "code" in proof;
  const checked = isCode
    ? await checkCode(act, { box, code: proof.code, deviceName })
    : await checkRecoveryCode(act, { code: proof.recoveryCode, deviceName });
  if (!checked.ok) return { refusal: checked.refusal };
  const token = newToken();
  await raiseSession(act.sql, sessionId, tokenHash(token));
  const step = isCode ? "code" : "recovery";
  await recordForAccount(act, accountId, "sign_in.succeeded", { step, level: "full" });
  if (!isCode) await recordForAccount(act, accountId, "credential.recovery_used");
  const { length: left } = await unusedRecoveryCodes(act.sql, accountId);
  return { body: { recoveryCodesLeft: left, fewRecoveryCodes: left <= FEW }, token };
}
