import { isRole } from "@yorisoi/rules/identity";
import { sql, type Transaction } from "kysely";
import type { Tables } from "../../database/index.ts";
import type { SignedIn } from "./signed-in.ts";

interface Entered {
  session_id: string;
  account_id: string;
  level: "password" | "full";
  display_name: string;
  organisation_id: string | null;
  organisation_name: string | null;
  role: string | null;
  idle_until: Date;
  absolute_until: Date;
}

/** How long a session lives without a sign of its user. */
export const IDLE = "30 minutes";

/** Finds the session and sets who acts in this transaction; undefined when there is none or it has ended. */
export async function enterSession(
  trx: Transaction<Tables>,
  tokenHash: Buffer,
  { keepsAwake }: { readonly keepsAwake: boolean },
): Promise<SignedIn | undefined> {
  const idle = keepsAwake ? IDLE : "0";
  const { rows } = await sql<Entered>`select * from identity.enter(${tokenHash}, ${idle}::interval)`.execute(
    trx,
  );
  const [row] = rows;
  if (!row) return undefined;
  const { organisation_id, organisation_name, role, level } = row;
  return {
    accountId: row.account_id,
    sessionId: row.session_id,
    level,
    displayName: row.display_name,
    idleUntil: row.idle_until,
    absoluteUntil: row.absolute_until,
    ...(organisation_id && role && isRole(role) && level === "full"
      ? { organisationId: organisation_id, organisationName: organisation_name ?? "", role }
      : {}),
  };
}
