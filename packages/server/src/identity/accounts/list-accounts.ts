import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { accountsOf } from "./accounts.store.ts";
import type { AccountQuery } from "./accounts.schema.ts";

/** A page of the accounts of one's organisation. */
export async function listAccounts(act: SignedInAct, { query, page, limit }: AccountQuery): Promise<Answer> {
  const { organisationId } = act.actor;
  const rows = organisationId ? await accountsOf(act.sql, { organisationId, query, page, limit }) : [];
  act.record("account.listed", { details: { found: rows.length } });
  const accounts = rows.map((row) => ({
    accountId: row.account_id,
    login: row.login,
    displayName: row.display_name,
    displayKana: row.display_kana,
    qualification: row.qualification,
    status: row.status,
    version: row.version,
    roles: row.roles,
  }));
  return { body: { accounts, page, isLast: rows.length < limit } };
}
