import { Refusal } from "../../http/index.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { accountsOf } from "./accounts.store.ts";
import type { AccountQuery } from "./accounts.schema.ts";

type Row = Awaited<ReturnType<typeof accountsOf>>[number];

const shape = (row: Row) => ({
  accountId: row.account_id,
  login: row.login,
  displayName: row.display_name,
  displayKana: row.display_kana,
  qualification: row.qualification,
  status: row.status,
  version: row.version,
  roles: row.roles,
});

/** A page of the accounts of one's organisation. */
export async function listAccounts(act: SignedInAct, { query, page, limit }: AccountQuery): Promise<Answer> {
  const { organisationId } = act.actor;
  const rows = organisationId ? await accountsOf(act.sql, { organisationId, query, page, limit }) : [];
  act.record("account.listed", { details: { found: rows.length } });
  return { body: { accounts: rows.map(shape), page, isLast: rows.length < limit } };
}

/** One account of one's organisation, with its roles there. */
export async function showAccount(act: SignedInAct, accountId: string): Promise<Answer> {
  const { organisationId } = act.actor;
  const page = { query: "", accountId, page: 0, limit: 1 };
  const [row] = organisationId ? await accountsOf(act.sql, { organisationId, ...page }) : [];
  if (!row) throw new Refusal("not-found");
  act.record("account.listed", { details: { account: accountId } });
  return { body: shape(row) };
}
