import type { SignedInAct } from "../../identity/index.ts";
import { pageOf } from "./line.ts";
import { type ListedBy, listReached } from "./lists.store.ts";
import type { ListQuery } from "./search.schema.ts";

/** The people one reaches in one way: who consented, to whom one is assigned, oneself, whom one helps. */
export async function listPeople(act: SignedInAct, by: ListedBy, query: ListQuery) {
  const page = pageOf(await listReached(act, by, query), query.limit);
  act.record("person.searched", { details: { how: by, count: page.people.length } });
  return page;
}
