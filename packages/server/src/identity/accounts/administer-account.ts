import { Refusal } from "../../http/index.ts";
import { endSessions } from "../session/session.store.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { changeAccount, findAccount } from "./account.store.ts";
import { closeAccountRow } from "./accounts.store.ts";
import type { AccountChangeBody } from "./accounts.schema.ts";
import { onlyOurs } from "./only-ours.ts";

/** What is stored now, in the shape of the answers. */
async function current(act: SignedInAct, accountId: string) {
  const { email: _, ...account } = await findAccount(act.sql, accountId);
  return account;
}

const changedByOther = async (act: SignedInAct, accountId: string) =>
  new Refusal("changed-by-other", { current: await current(act, accountId) });

/** Changes the name and qualification of an account of one's organisation. */
export async function administerAccount(
  act: SignedInAct,
  accountId: string,
  { version, ...change }: AccountChangeBody,
): Promise<Answer> {
  await onlyOurs(act, accountId);
  if (!(await changeAccount(act.sql, accountId, { version, change }))) {
    throw await changedByOther(act, accountId);
  }
  act.record("account.changed", { details: { account: accountId } });
  return { body: await current(act, accountId) };
}

/** Closes an account for good: its sessions end at once. */
export async function closeAccount(
  act: SignedInAct,
  accountId: string,
  { version }: { readonly version: number },
): Promise<Answer> {
  await onlyOurs(act, accountId);
  if (!(await closeAccountRow(act.sql, accountId, version))) throw await changedByOther(act, accountId);
  const sessions = await endSessions(act.sql, accountId, "administrator");
  act.record("account.closed", { details: { account: accountId, sessions } });
  return { body: await current(act, accountId) };
}
