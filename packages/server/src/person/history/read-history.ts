import type { SignedInAct } from "../../identity/index.ts";
import type { PersonKey } from "../fields.schema.ts";
import { needPart, needPerson } from "../record/need-person.ts";
import { changesOf } from "./changes.ts";
import { listCurrent, listEarlier } from "./history.store.ts";

/** Who changed what in a record, when, and how it was before; the latest first. */
export async function readHistory(
  act: SignedInAct,
  key: PersonKey,
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  await needPart(act, key, "history");
  await needPerson(act, key);
  const all = changesOf(await listEarlier(act, key), await listCurrent(act, key));
  act.record("person.history_read", key);
  const changes = all.slice(after, after + limit);
  return { changes, next: after + limit < all.length ? after + limit : null };
}
