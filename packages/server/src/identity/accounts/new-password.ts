import { needsSecondFactor } from "@yorisoi/rules/identity";
import { Refusal } from "../../http/index.ts";
import { hashPassword, judgePassword } from "../credentials/index.ts";
import { grantsInForce } from "../session/grants.store.ts";
import type { Sql } from "../session/signed-in.ts";
import { setPassword } from "../sign-in/password.store.ts";
import { findAccount } from "./account.store.ts";

/** Sets a password that is good enough for its owner; refuses another one with all that speaks against it. */
export async function newPassword(
  sql: Sql,
  accountId: string,
  { password, path }: { readonly password: string; readonly path: string },
): Promise<void> {
  const { login, displayName: name } = await findAccount(sql, accountId);
  const grants = await grantsInForce(sql, accountId);
  const kind = grants.some(({ role }) => needsSecondFactor(role)) ? "staff" : "person";
  const problems = judgePassword(password, { kind, login, name });
  if (problems.length > 0) {
    const plain = problems.map(({ code, ja, en }) => ({ code, path, message: ja, message_en: en }));
    throw new Refusal("bad-input", { problems: plain });
  }
  await setPassword(sql, accountId, await hashPassword(password));
}
