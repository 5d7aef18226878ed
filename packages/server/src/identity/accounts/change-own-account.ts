import { Refusal } from "../../http/index.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { changeAccount } from "./account.store.ts";
import type { OwnChange } from "./own-account.schema.ts";
import { ownAccount } from "./show-account.ts";

/** Changes one's own name and address. */
export async function changeOwnAccount(act: SignedInAct, { version, ...change }: OwnChange): Promise<Answer> {
  const { accountId } = act.actor;
  if (!(await changeAccount(act.sql, accountId, { version, change }))) {
    throw new Refusal("changed-by-other", { current: await ownAccount(act) });
  }
  await recordForAccount(act, accountId, "account.changed");
  return { body: await ownAccount(act) };
}
