import type { Role } from "@yorisoi/rules/identity";
import { ask } from "../../app/asking/index.ts";

export interface AccountRow {
  readonly accountId: string;
  readonly login: string;
  readonly displayName: string;
  readonly displayKana: string | null;
  readonly qualification: string | null;
  readonly status: "active" | "closed";
  readonly version: number;
  readonly roles: readonly {
    readonly grantId: string;
    readonly role: Role;
    readonly validFrom: string;
    readonly validUntil: string | null;
    readonly isInForce: boolean;
  }[];
}

export interface AccountPage {
  readonly accounts: readonly AccountRow[];
  readonly page: number;
  readonly isLast: boolean;
}

export interface GrantRow {
  readonly grantId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly isInForce: boolean;
  readonly reason: string | null;
  readonly version: number;
}

export const accountsKey = ["accounts"] as const;
export const grantsKey = ["role-grants"] as const;

const LIMIT = 100;

/** A page of the accounts of one's organisation. */
export function accountPage(query: string, page: number, limit = LIMIT): Promise<AccountPage> {
  const asked = new URLSearchParams({ query, page: String(page), limit: String(limit) });
  return ask("GET", `/api/accounts?${asked}`);
}

/** One account of one's organisation; null when it is none of them. The server lists them only page by page. */
export async function oneAccount(accountId: string): Promise<AccountRow | null> {
  for (let page = 0; ; page += 1) {
    const { accounts, isLast } = await accountPage("", page);
    const found = accounts.find((account) => account.accountId === accountId);
    if (found || isLast) return found ?? null;
  }
}
