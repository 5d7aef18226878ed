import { borrowRole } from "../../database/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { badInput, type Problem } from "../problems.ts";
import { findAccountByLogin } from "./link.store.ts";

interface Found {
  readonly accountId?: string;
  readonly problems: readonly Problem[];
}

/** The account with this sign-in name, typed exactly; accounts are nowhere listed to choose a person's from. */
export async function accountOfLogin(act: SignedInAct, login: string): Promise<Found> {
  const accountId = await borrowRole(act, "system", () => findAccountByLogin(act, login));
  if (accountId) return { accountId, problems: [] };
  const words = {
    ja: "このサインイン名の利用者はいません。つづりを確かめるか、組織の管理者に作ってもらってください。",
    en: "Nobody has this sign-in name. Check the spelling, or ask your administrator to make the account.",
  };
  return { problems: [badInput("/login", "unknown-login", words)] };
}
