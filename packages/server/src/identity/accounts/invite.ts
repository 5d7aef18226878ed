import type { Act } from "../../database/index.ts";
import { newToken, tokenHash } from "../credentials/index.ts";
import { keepInvitation } from "./invitation.store.ts";

export interface Invitation {
  /** To give to the person by a safe way; works once. */
  readonly link: string;
  /** When it stops working, in ISO. */
  readonly expiresAt: string;
}

/** Gives the link by which an account sets its password. The token stands after `#`, so that no server ever logs it. */
export async function invite(
  act: Act,
  accountId: string,
  { origin, organisationId }: { readonly origin: string; readonly organisationId?: string },
): Promise<Invitation> {
  const token = newToken();
  const createdBy = act.actor.accountId ?? null;
  const expiresAt = await keepInvitation(act.sql, accountId, { tokenHash: tokenHash(token), createdBy });
  const entry = { details: { account: accountId } };
  act.record("account.invited", organisationId ? { ...entry, organisationId } : entry);
  return { link: `${origin}/invitation#${token}`, expiresAt: expiresAt.toISOString() };
}
