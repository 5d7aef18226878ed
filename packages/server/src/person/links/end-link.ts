import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needPerson } from "../record/need-person.ts";
import { endLink, listLinks } from "./link.store.ts";

/** From today on the account no longer opens this record. */
export async function endLinkToday(act: SignedInAct, key: PersonKey, accountId: string) {
  await needPerson(act, key);
  if (!(await endLink(act, key, accountId))) throw new Refusal("not-found");
  act.record("link.ended", { ...key, details: { accountId } });
  return (await listLinks(act, key)).find((link) => link.accountId === accountId);
}
