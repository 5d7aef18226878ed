import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { CALLBACK, CLIENT } from "./oidc-client.ts";

/** Run by oidc-provider.ts: `node oidc-provider-process.ts <seconds its clock is wrong by> <"other-keys" or "">`. */
const wrongBy = Number(process.argv[2] ?? 0) * 1000;
const rightNow = Date.now;
Date.now = () => rightNow() + wrongBy;

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const [signing, shown] = [privateKey, publicKey].map((key) => key.export({ format: "jwk" }));
  const names = { kid: "tests", alg: "RS256", use: "sig" };
  return { signing: { ...signing, ...names }, shown: { ...shown, ...names } };
}
const key = newKey();
/** A provider that signs with one key and publishes another under its name looks like a forger in between. */
const forged = process.argv[3] === "other-keys" ? JSON.stringify({ keys: [newKey().shown] }) : undefined;

const accounts: Readonly<Record<string, { name?: string; email: string; email_verified: boolean }>> = {
  verified: { name: "寄添 花子", email: "hanako@example.jp", email_verified: true },
  unverified: { email: "taro@example.jp", email_verified: false },
};

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [CALLBACK] }],
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    jwks: { keys: [key.signing] },
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts[accountId] }),
    }),
    async loadExistingGrant({ oidc }) {
      const { accountId } = oidc.session ?? {};
      const clientId = oidc.client?.clientId;
      if (!accountId || !clientId) return undefined;
      const grant = new oidc.provider.Grant({ accountId, clientId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  // Signs in at once as the account of `login_hint`, or cancels.
  server.on("request", (request, response) => {
    if (forged && request.url === "/jwks") {
      return void response.setHeader("content-type", "application/json").end(forged);
    }
    if (!request.url?.startsWith("/sign-in/")) return void answer(request, response);
    void provider.interactionDetails(request, response).then(({ params }) => {
      const hint = params["login_hint"];
      const accountId = typeof hint === "string" ? hint : "verified";
      const result = accountId === "cancel" ? { error: "access_denied" } : { login: { accountId } };
      return provider.interactionFinished(request, response, result);
    });
  });
  process.send?.(issuer);
});
process.once("disconnect", () => process.exit());
