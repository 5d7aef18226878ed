import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { refuseBadInput } from "../problems.ts";
import { needOpenPerson } from "../record/need-person.ts";
import { accountOfLogin } from "./account-of-login.ts";
import type { LinkFacts } from "./link.schema.ts";
import { listLinks, writeLink } from "./link.store.ts";

/** Lets a person open the own record with an account that exists. */
export async function addLink(act: SignedInAct, key: PersonKey, { login, validFrom }: LinkFacts) {
  await needOpenPerson(act, key);
  const { accountId, problems } = await accountOfLogin(act, login);
  refuseBadInput(problems);
  if (!accountId) throw new Refusal("not-found");
  if (!(await writeLink(act, key, accountId, validFrom ?? null))) {
    const words = { ja: "この利用者とは、もうつながっています。", en: "This account is linked already." };
    throw new Refusal("conflict", {
      problems: [{ code: "linked-already", path: "/login", message: words.ja, message_en: words.en }],
    });
  }
  act.record("link.added", { ...key, details: { accountId } });
  return (await listLinks(act, key)).find((link) => link.accountId === accountId);
}
