import type { Role } from "@yorisoi/rules/identity";
import { ask, Problem } from "../../app/asking/index.ts";

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

/** One account of one's organisation; null when it is none of them. */
export async function oneAccount(accountId: string): Promise<AccountRow | null> {
  try {
    return await ask<AccountRow>("GET", `/api/accounts/${encodeURIComponent(accountId)}`);
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === "not-found") return null;
    throw problem;
  }
}

/** The link by which an account sets its password. The server shows it once and keeps it nowhere. */
export interface Invitation {
  /** Absent when the server has given it before. */
  readonly link?: string;
  /** From this instant on it works no more. */
  readonly expiresAt: string;
}
