import { type Act, borrowRole } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { judgeLockout } from "../credentials/index.ts";
import { grantsInForce } from "../session/grants.store.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { insertAttempt, pastAttempts, type Step, waitForTurn } from "./attempts.store.ts";

export type Guarded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Attempt {
  readonly login: string;
  /** Unknown when nobody has this login; the answer does not tell. */
  readonly accountId: string | undefined;
  readonly step: Step;
  readonly deviceName: string;
}

/**
 * Failures of a step are forgiven by a success of that step only: whoever knows the password must not win new tries for
 * the code by giving the password again.
 */
const counted: Readonly<Record<Step, readonly Step[]>> = {
  password: ["password"],
  code: ["code", "recovery"],
  recovery: ["code", "recovery"],
  passkey: ["passkey"],
  openid: ["openid"],
};

const NOBODY = "00000000-0000-0000-0000-000000000000";

async function recordAttempt(
  act: Act,
  { accountId, step }: Attempt,
  event: "sign_in.failed" | "sign_in.locked",
): Promise<void> {
  if (accountId) return recordForAccount(act, accountId, event, { step });
  // Nobody has no roles, but looking for them takes time as for somebody.
  await grantsInForce(act.sql, NOBODY);
  act.record(event, { details: { step } });
}

/**
 * Lets a secret be tried under the lock-out. `check` gives undefined when it is wrong. The refusal is a value, because the
 * failure has to be kept: throw it when the act is committed.
 */
export async function guard<T>(
  act: Act,
  attempt: Attempt,
  check: () => Promise<T | undefined>,
): Promise<Guarded<T>> {
  const { login, step } = attempt;
  const asSignIn = <R>(work: () => Promise<R>) =>
    act.actor.role === "sign_in" ? work() : borrowRole(act, "sign_in", work);
  const lockout = () => asSignIn(async () => judgeLockout(await pastAttempts(act.sql, login, counted[step])));
  await waitForTurn(act.sql, login);
  const before = await lockout();
  if (before.locked) {
    act.unrecorded();
    const retryAfter = Math.max(1, Math.ceil((before.until.getTime() - Date.now()) / 1000));
    return { ok: false, refusal: new Refusal("locked", { retryAfter }) };
  }
  const value = await check();
  await asSignIn(() => insertAttempt(act.sql, { ...attempt, ok: value !== undefined }));
  if (value !== undefined) return { ok: true, value };
  await recordAttempt(act, attempt, "sign_in.failed");
  if ((await lockout()).locked) await recordAttempt(act, attempt, "sign_in.locked");
  return { ok: false, refusal: new Refusal("wrong-credentials") };
}
