import { newId } from "../../database/index.ts";
import { Refusal } from "../../http/index.ts";
import { giveRole } from "../roles/give-role.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import type { NewAccountBody } from "./accounts.schema.ts";
import { insertAccount } from "./accounts.store.ts";
import { invite } from "./invite.ts";

export const loginTaken = () =>
  new Refusal("conflict", {
    problems: [
      {
        code: "login-taken",
        path: "/login",
        message: "このログイン名は使われています。別のものにしてください。",
        message_en: "This sign-in name is taken. Choose another.",
      },
    ],
  });

/** Makes an account with its first role; its owner sets the password by the link. */
export async function createAccount(
  act: SignedInAct,
  { origin }: { readonly origin: string },
  { role, ...given }: NewAccountBody,
): Promise<Answer> {
  const accountId = newId();
  const made = await insertAccount(act.sql, {
    accountId,
    login: given.login,
    displayName: given.displayName,
    displayKana: given.displayKana ?? null,
    email: given.email ?? null,
    qualification: given.qualification ?? null,
    createdBy: act.actor.accountId,
  });
  if (!made) throw loginTaken();
  act.record("account.created", { details: { account: accountId } });
  const { grantId } = await giveRole(act, { ...role, accountId });
  const { link, expiresAt } = await invite(act, accountId, { origin });
  return { status: 201, body: { accountId, grantId, expiresAt }, shownOnce: { link } };
}
