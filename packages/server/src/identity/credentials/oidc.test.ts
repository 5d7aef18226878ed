import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  browse,
  CALLBACK,
  CLIENT,
  type RunningProvider,
  startProvider,
} from "../../../test/oidc-provider.ts";
import { discover, finishSignIn, type OidcClient, startSignIn } from "./oidc.ts";

let provider: RunningProvider;
let client: OidcClient;

async function clientOf(issuer: string, clientSecret: string = CLIENT.secret): Promise<OidcClient> {
  const found = await discover({ issuer, clientId: CLIENT.id, clientSecret });
  if (!found.ok) throw new Error(found.why);
  return found.client;
}

beforeAll(async () => {
  provider = await startProvider();
  client = await clientOf(provider.issuer);
});
afterAll(() => provider.stop());

/** Goes to the provider and back. */
async function visit(as: OidcClient = client, account?: string) {
  const start = await startSignIn(as, { redirectUri: CALLBACK });
  return { ...start, currentUrl: await browse(start.url, account) };
}

describe("sign-in with another service", () => {
  it("asks with code, PKCE, state and nonce, each time new", async () => {
    const [one, other] = await Promise.all([0, 1].map(() => startSignIn(client, { redirectUri: CALLBACK })));
    const query = Object.fromEntries(new URL(one?.url ?? "").searchParams);
    expect(query).toMatchObject({
      response_type: "code",
      client_id: CLIENT.id,
      redirect_uri: CALLBACK,
      scope: "openid profile email",
      code_challenge_method: "S256",
      state: one?.state,
      nonce: one?.nonce,
    });
    expect(one?.url).not.toContain(one?.codeVerifier);
    const values = [one, other].flatMap((start) => [start?.state, start?.nonce, start?.codeVerifier]);
    expect(new Set(values).size).toBe(6);
  });

  it("asks for an assurance if set", async () => {
    const settings = { ...client.settings, acrValues: "urn:example:high" };
    const { url } = await startSignIn({ ...client, settings }, { redirectUri: CALLBACK });
    expect(new URL(url).searchParams.get("acr_values")).toBe("urn:example:high");
  });

  it("tells who it is", async () => {
    expect(await finishSignIn(client, await visit())).toEqual({
      ok: true,
      issuer: provider.issuer,
      subject: "verified",
      name: "寄添 花子",
      email: "hanako@example.jp",
    });
  });

  it("does not tell an address nobody verified", async () => {
    expect(await finishSignIn(client, await visit(client, "unverified"))).toEqual({
      ok: true,
      issuer: provider.issuer,
      subject: "unverified",
    });
  });
});

describe("refusals", () => {
  it("refuses a forged state, with a code or an error", async () => {
    const back = await visit();
    expect(await finishSignIn(client, { ...back, state: "another" })).toMatchObject({ why: "wrong-state" });
    for (const currentUrl of [`${CALLBACK}?error=access_denied&state=forged`, `${CALLBACK}?code=x`, "?"]) {
      expect(await finishSignIn(client, { ...back, currentUrl })).toMatchObject({ why: "wrong-state" });
    }
  });

  it("refuses an ID token for another nonce", async () => {
    const back = await visit();
    expect(await finishSignIn(client, { ...back, nonce: "another" })).toMatchObject({
      why: "untrusted-token",
    });
  });

  it("refuses a code without its verifier, and one used twice", async () => {
    const back = await visit();
    const { codeVerifier } = await startSignIn(client, { redirectUri: CALLBACK });
    expect(await finishSignIn(client, { ...back, codeVerifier })).toMatchObject({ why: "refused" });
    const again = await visit();
    expect(await finishSignIn(client, again)).toMatchObject({ ok: true });
    expect(await finishSignIn(client, again)).toMatchObject({ why: "refused" });
  });

  it("refuses an answer that names another issuer (RFC 9207)", async () => {
    const back = await visit();
    const url = new URL(back.currentUrl);
    expect(url.searchParams.get("iss")).toBe(provider.issuer);
    url.searchParams.set("iss", "https://evil.example");
    expect(await finishSignIn(client, { ...back, currentUrl: url.href })).toMatchObject({
      why: "untrusted-token",
    });
  });

  it("tells when the person cancelled", async () => {
    const problem = await finishSignIn(client, await visit(client, "cancel"));
    expect(problem).toMatchObject({ ok: false, why: "cancelled", ja: expect.stringMatching(/ください。$/u) });
  });

  it("tells when the provider does not take our secret", async () => {
    const stranger = await clientOf(provider.issuer, "wrong");
    expect(await finishSignIn(stranger, await visit(stranger))).toMatchObject({ why: "refused" });
  });

  it.each([-7200, 7200])("tells when the provider's clock is wrong by %i s", async (clockWrongBy) => {
    const wrong = await startProvider({ clockWrongBy });
    const late = await clientOf(wrong.issuer);
    expect(await finishSignIn(late, await visit(late))).toMatchObject({ why: "clock-skew" });
    await wrong.stop();
  });

  it("refuses an ID token that was signed with another key", async () => {
    const forger = await startProvider({ otherKeys: true });
    const deceived = await clientOf(forger.issuer);
    expect(await finishSignIn(deceived, await visit(deceived))).toMatchObject({ why: "untrusted-token" });
    await forger.stop();
  });

  it("tells when the provider has stopped, before and during", async () => {
    const other = await startProvider();
    const stranded = await clientOf(other.issuer);
    const back = await visit(stranded);
    await other.stop();
    expect(await finishSignIn(stranded, back)).toMatchObject({ why: "unreachable" });
    expect(await discover({ issuer: other.issuer, clientId: "x" })).toMatchObject({ why: "unreachable" });
  });

  it.each([
    "http://login.example.jp",
    "http://127.0.0.1.evil.jp",
    "https://a.jp/?x",
    "ftp://a.jp",
    "",
    "https://u@a.jp",
  ])("does not trust the issuer %j", async (issuer) => {
    expect(await discover({ issuer, clientId: "x" })).toMatchObject({ why: "bad-settings" });
  });

  it("refuses an address where no provider answers for itself", async () => {
    expect(await discover({ issuer: `${provider.issuer}/elsewhere`, clientId: "x" })).toMatchObject({
      why: "not-a-provider",
    });
    const { port } = new URL(provider.issuer);
    expect(await discover({ issuer: `http://localhost:${port}`, clientId: "x" })).toMatchObject({
      why: "not-a-provider",
    });
  });
});
