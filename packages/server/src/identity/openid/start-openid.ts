import type { Act } from "../../database/index.ts";
import type { OpenidProvider, Parts } from "../../parts.ts";
import { type OidcProblem, startSignIn } from "../credentials/index.ts";
import { keepChallenge } from "../session/challenge.store.ts";
import type { OpenidClients } from "./clients.ts";
import { RETURN_MINUTES } from "./return-cookie.ts";

interface Started {
  readonly ok: true;
  readonly url: string;
  readonly keep: (act: Act, accountId?: string) => Promise<string>;
}

export const returnUrl = (origin: string, { id }: OpenidProvider) => `${origin}/api/openid/${id}/return`;

/**
 * Prepares the way to a provider, before any transaction, for it asks the network. `keep` then stores the question, for
 * signing in, or for linking when it names the account.
 */
export async function startOpenid(
  clients: OpenidClients,
  { origin }: Parts,
  provider: OpenidProvider,
): Promise<Started | OidcProblem> {
  const client = await clients.client(provider);
  if ("ok" in client) return client;
  const { url, ...secret } = await startSignIn(client, { redirectUri: returnUrl(origin, provider) });
  const keep = ({ sql }: Act, accountId?: string) =>
    keepChallenge(sql, "openid", {
      secret: { ...secret, provider: provider.id },
      minutes: RETURN_MINUTES,
      ...(accountId ? { accountId } : {}),
    });
  return { ok: true, url, keep };
}
