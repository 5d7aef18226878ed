import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/asking/index.ts";

export interface OwnAccount {
  readonly accountId: string;
  readonly login: string;
  readonly displayName: string;
  readonly displayKana: string | null;
  readonly email: string | null;
  readonly qualification: string | null;
  readonly version: number;
}

export const accountKey = ["account"] as const;

export function useOwnAccount() {
  return useQuery({ queryKey: accountKey, queryFn: () => ask<OwnAccount>("GET", "/api/account") });
}
