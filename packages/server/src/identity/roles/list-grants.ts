import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { grantsOf } from "./grant.store.ts";
import type { GrantQuery } from "./roles.schema.ts";

/** A page of the roles one may see: those of one's organisation, and one's own. */
export async function listGrants(act: SignedInAct, { accountId, after, limit }: GrantQuery): Promise<Answer> {
  const rows = await grantsOf(act.sql, { accountId, after, limit: limit + 1 });
  const grants = rows.slice(0, limit);
  act.record("account.listed", { details: { found: grants.length } });
  return { body: { grants, next: rows.length > limit ? (grants.at(-1)?.grantId ?? null) : null } };
}
