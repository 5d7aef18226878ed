import { Refusal } from "../../http/index.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { pageOf } from "./line.ts";
import type { Search } from "./search.schema.ts";
import { findPeople } from "./search.store.ts";
import { soughtIn } from "./sought.ts";

/** Finds people among the records of the own organisation. What was sought is recorded nowhere. */
export async function searchPeople(act: SignedInAct, { query, after, limit }: Search) {
  const { organisationId } = act.actor;
  if (!organisationId) throw new Refusal("not-allowed");
  const sought = soughtIn(query);
  const page = pageOf(sought ? await findPeople(act, organisationId, sought, { after, limit }) : [], limit);
  act.record("person.searched", { details: { how: "search", count: page.people.length } });
  return page;
}
