import { z } from "zod";
import { type Act, actAs } from "../../database/index.ts";
import type { OpenidProvider, Parts } from "../../parts.ts";
import { finishSignIn, type OidcPerson, type OidcProblem } from "../credentials/index.ts";
import { tell } from "../notices/tell.ts";
import { takeChallenge } from "../session/challenge.store.ts";
import { type Opened, openSession } from "../session/open-session.ts";
import { recordForAccount } from "../session/record-for-account.ts";
import { setAccount } from "../session/set-actor.store.ts";
import type { Visit } from "../session/visit.ts";
import { insertAttempt } from "../sign-in/attempts.store.ts";
import type { OpenidClients } from "./clients.ts";
import { accountOfSubject, insertLink } from "./link.store.ts";

const askedSchema = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
});

/** How coming back ended; the screen says it in words. */
export type Outcome =
  | { readonly code: "signed-in"; readonly opened: Opened }
  | {
      readonly code: "linked" | "linked-elsewhere" | "unknown" | OidcProblem["why"];
      readonly opened?: undefined;
    };

interface Back {
  readonly provider: OpenidProvider;
  readonly challengeId: string | undefined;
  /** The address the browser came back to, with its query. */
  readonly url: string;
}

async function link(act: Act, accountId: string, person: OidcPerson): Promise<Outcome> {
  await setAccount(act.sql, accountId);
  if (!(await insertLink(act.sql, accountId, person))) {
    act.unrecorded();
    return { code: "linked-elsewhere" };
  }
  await recordForAccount(act, accountId, "credential.openid_linked");
  await tell(act, accountId, "openid_linked");
  return { code: "linked" };
}

async function signIn(
  act: Act,
  visit: Visit,
  { person, provider }: { readonly person: OidcPerson; readonly provider: OpenidProvider },
): Promise<Outcome> {
  const account = await accountOfSubject(act.sql, person);
  if (!account) {
    act.record("sign_in.failed", { details: { step: "openid" } });
    return { code: "unknown" };
  }
  const { accountId, login } = account;
  await insertAttempt(act.sql, { login, ok: true, step: "openid", deviceName: visit.deviceName });
  const { secondFactorAcr: wanted } = provider;
  const secondFactor = wanted !== undefined && person.acr === wanted;
  return {
    code: "signed-in",
    opened: await openSession(act, accountId, visit, { step: "openid", secondFactor }),
  };
}

/**
 * Ends the way to a provider: the question is taken out first, so that it is answered once; then the network is asked, in
 * no transaction; then the person is signed in or linked.
 */
export async function finishOpenid(
  clients: OpenidClients,
  parts: Parts,
  visit: Visit,
  { provider, challengeId, url }: Back,
): Promise<Outcome> {
  const asSignIn = <T>(work: (act: Act) => Promise<T>) =>
    actAs(parts.db, { role: "sign_in" }, visit.requestId, work);
  const taken =
    challengeId &&
    (await asSignIn((act) => {
      act.unrecorded();
      return takeChallenge(act.sql, "openid", challengeId);
    }));
  const asked = askedSchema.safeParse(taken ? taken.secret : undefined).data;
  if (!taken || asked?.provider !== provider.id) return { code: "wrong-state" };
  const client = await clients.client(provider);
  if ("ok" in client) return { code: client.why };
  const person = await finishSignIn(client, { ...asked, currentUrl: `${parts.origin}${url}` });
  if (!person.ok) return { code: person.why };
  const { accountId } = taken;
  return asSignIn((act) =>
    accountId ? link(act, accountId, person) : signIn(act, visit, { person, provider }),
  );
}
