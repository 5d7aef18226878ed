import { tell } from "../notices/tell.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { checkCode } from "./check-code.ts";
import type { CodeBox } from "./code-box.ts";
import { giveRecoveryCodes } from "./confirm-code.ts";

/** New recovery codes in place of all old ones; needs a fresh code. */
export async function renewRecoveryCodes(
  act: SignedInAct,
  given: { readonly box: CodeBox; readonly code: string; readonly deviceName: string },
): Promise<Answer> {
  const checked = await checkCode(act, given);
  if (!checked.ok) return { refusal: checked.refusal };
  const recoveryCodes = await giveRecoveryCodes(act);
  await recordForAccount(act, act.actor.accountId, "credential.recovery_renewed");
  await tell(act, act.actor.accountId, "second_factor_changed");
  return { body: { recoveryCodes } };
}
