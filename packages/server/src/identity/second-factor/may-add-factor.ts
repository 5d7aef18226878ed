import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { type Factors, factorsOf } from "./factors.store.ts";

/**
 * With the password alone one may set up the first factor, never a further one: else whoever learns a password could set
 * up a factor of their own instead of showing the owner's.
 */
export async function mayAddFactor(act: SignedInAct): Promise<Factors> {
  const factors = await factorsOf(act.sql, act.actor.accountId);
  const hasOne = factors.hasCode || factors.passkeys > 0;
  if (act.actor.level !== "full" && hasOne) throw new Refusal("second-factor-needed");
  return factors;
}
