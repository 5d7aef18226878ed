import { checkTotp, matchRecoveryCode } from "../credentials/index.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { findAccount } from "../accounts/account.store.ts";
import { type Guarded, guard } from "../sign-in/guard.ts";
import type { CodeBox } from "./code-box.ts";
import { codeOf, strikeStep } from "./code.store.ts";
import { strikeRecoveryCode, unusedRecoveryCodes } from "./recovery.store.ts";

/** Accepts a code of the authenticator app once; `first` also confirms a secret that was just set up. */
async function useCode(
  act: SignedInAct,
  box: CodeBox,
  code: string,
  first: boolean,
): Promise<true | undefined> {
  const { accountId } = act.actor;
  const stored = await codeOf(act.sql, accountId);
  if (!stored || stored.isConfirmed === first) return undefined;
  const secret = box.open(stored.sealed, accountId);
  const answer = checkTotp({ secret, code, now: new Date(), lastUsedStep: stored.lastStep });
  if (!answer.ok) return undefined;
  const sealed = box.renew(stored.sealed, secret, accountId);
  await strikeStep(act.sql, accountId, { step: answer.step, sealed });
  return true;
}

async function useRecoveryCode(act: SignedInAct, code: string): Promise<{ left: number } | undefined> {
  const { accountId } = act.actor;
  const hashes = await unusedRecoveryCodes(act.sql, accountId);
  const hash = hashes[matchRecoveryCode(code, hashes) ?? -1];
  if (!hash) return undefined;
  await strikeRecoveryCode(act.sql, accountId, hash);
  return { left: hashes.length - 1 };
}

async function attemptOf(act: SignedInAct, step: "code" | "recovery", deviceName: string) {
  const { login } = await findAccount(act.sql, act.actor.accountId);
  return { login, accountId: act.actor.accountId, step, deviceName };
}

export async function checkCode(
  act: SignedInAct,
  given: {
    readonly box: CodeBox;
    readonly code: string;
    readonly deviceName: string;
    readonly first?: boolean;
  },
): Promise<Guarded<true>> {
  const attempt = await attemptOf(act, "code", given.deviceName);
  return guard(act, attempt, () => useCode(act, given.box, given.code, given.first ?? false));
}

/** Tells how many codes are left after this one. */
export async function checkRecoveryCode(
  act: SignedInAct,
  given: { readonly code: string; readonly deviceName: string },
): Promise<Guarded<{ readonly left: number }>> {
  const attempt = await attemptOf(act, "recovery", given.deviceName);
  return guard(act, attempt, () => useRecoveryCode(act, given.code));
}
