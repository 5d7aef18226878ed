import { Refusal } from "../../http/index.ts";
import type { OpenidProvider } from "../../parts.ts";
import { discover, type OidcClient, type OidcProblem } from "../credentials/index.ts";

/** The providers of this installation; each is asked about itself at its first use, and again after a failure. */
export function openidClients(providers: readonly OpenidProvider[]) {
  const clients = new Map<string, OidcClient>();
  return {
    /** Refuses ids that are not set up. */
    provider(id: string): OpenidProvider {
      const provider = providers.find((each) => each.id === id);
      if (!provider) throw new Refusal("not-found");
      return provider;
    },
    async client(provider: OpenidProvider): Promise<OidcClient | OidcProblem> {
      const known = clients.get(provider.id);
      if (known) return known;
      const { issuer, clientId, clientSecret, secondFactorAcr } = provider;
      const found = await discover({
        issuer,
        clientId,
        ...(clientSecret === undefined ? {} : { clientSecret }),
        ...(secondFactorAcr === undefined ? {} : { acrValues: secondFactorAcr }),
      });
      if (!found.ok) return found;
      clients.set(provider.id, found.client);
      return found.client;
    },
  };
}

export type OpenidClients = ReturnType<typeof openidClients>;
