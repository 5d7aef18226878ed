import type { OpenidProvider } from "../../parts.ts";
import type { Answer } from "../session/signed-in-route.ts";
import type { SignedInAct } from "../session/signed-in.ts";
import { linksOf } from "./link.store.ts";

/** The providers one's account is linked with; one that is no longer set up here has no name. */
export async function listLinks(act: SignedInAct, providers: readonly OpenidProvider[]): Promise<Answer> {
  const links = await linksOf(act.sql, act.actor.accountId);
  act.unrecorded();
  return {
    body: {
      links: links.map(({ issuer, linkedAt }) => ({
        issuer,
        name: providers.find((provider) => provider.issuer === issuer)?.name ?? null,
        linkedAt: linkedAt.toISOString(),
      })),
    },
  };
}
