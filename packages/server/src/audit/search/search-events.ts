import { readApart } from "../../database/index.ts";
import type { Parts } from "../../parts.ts";
import type { SignedInAct } from "../../identity/index.ts";
import { eventPage } from "./events.store.ts";
import type { Filter, Search } from "./search.schema.ts";

/** What was looked for, as it stands in the log of the log. */
export function searchedFor({ from, to, event, accountId, personId, role }: Filter) {
  return {
    from,
    to,
    ...(event === undefined ? {} : { event }),
    ...(accountId === undefined ? {} : { account: accountId }),
    ...(personId === undefined ? {} : { person: personId }),
    ...(role === undefined ? {} : { role }),
  };
}

export async function searchEvents(parts: Parts, act: SignedInAct, search: Search) {
  const page = await readApart(parts, act, (sql) =>
    eventPage({ ...act, sql }, search, { after: search.after, limit: search.limit }),
  );
  act.record("audit.searched", { details: { ...searchedFor(search), count: page.events.length } });
  return page;
}
