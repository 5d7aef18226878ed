import { tell } from "../notices/tell.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { checkCode } from "./check-code.ts";
import type { CodeBox } from "./code-box.ts";
import { removeCode } from "./code.store.ts";

/** Forgets the authenticator app and the recovery codes; needs a fresh code. Staff set up a new one at the next sign-in. */
export async function removeSecondFactor(
  act: SignedInAct,
  given: { readonly box: CodeBox; readonly code: string; readonly deviceName: string },
): Promise<Answer> {
  const checked = await checkCode(act, given);
  if (!checked.ok) return { refusal: checked.refusal };
  await removeCode(act.sql, act.actor.accountId);
  await recordForAccount(act, act.actor.accountId, "credential.code_removed");
  await tell(act, act.actor.accountId, "second_factor_changed");
  return {};
}
