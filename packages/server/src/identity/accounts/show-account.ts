import type { SignedInAct } from "../session/signed-in.ts";
import { findAccount } from "./account.store.ts";

/** One's own account. */
export async function ownAccount(act: SignedInAct) {
  const { status: _, ...account } = await findAccount(act.sql, act.actor.accountId);
  return account;
}
