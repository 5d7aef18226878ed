import { Refusal } from "../../http/index.ts";
import { tell } from "../notices/tell.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { deletePasskey } from "./passkey.store.ts";

/** Forgets a passkey: nobody signs in with it any more. */
export async function removePasskey(act: SignedInAct, id: string): Promise<Answer> {
  const { accountId } = act.actor;
  if (!(await deletePasskey(act.sql, accountId, id))) throw new Refusal("not-found");
  await recordForAccount(act, accountId, "credential.passkey_removed");
  await tell(act, accountId, "second_factor_changed");
  return {};
}
