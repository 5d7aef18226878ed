import * as openid from "openid-client";
import { type OidcProblem, oidcProblem, problemOf } from "./oidc-problem.ts";
import { sameBytes } from "./token.ts";

export type { OidcProblem } from "./oidc-problem.ts";

export interface OidcSettings {
  /** "https://login.example.jp"; http is good on this machine only. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client; PKCE is used either way. */
  readonly clientSecret?: string;
  /** The assurance the provider is asked for (`acr_values`); the caller judges the `acr` that comes back. */
  readonly acrValues?: string;
}

export interface OidcClient {
  readonly settings: OidcSettings;
  readonly configuration: openid.Configuration;
}

/** Keep all but `url` with the browser's session, for ten minutes and one use. */
export interface OidcStart {
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface OidcPerson {
  readonly ok: true;
  /** Issuer and subject together name the person for ever; name and address may change (OIDC Core §5.7). */
  readonly issuer: string;
  readonly subject: string;
  readonly name?: string;
  /** Only if the provider says it verified it; even so it is no key to an account. */
  readonly email?: string;
  readonly acr?: string;
}

const scope = "openid profile email";
const timeoutSeconds = 10;
/** How far the clocks of the two servers may be apart. */
const toleranceSeconds = 60;

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The issuer, if it may be trusted with a sign-in: https without query or fragment (OIDC Discovery §3), or loopback. */
function readIssuer(text: string): URL | undefined {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username) return undefined;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url)) ? url : undefined;
}

/** Reads what the provider says about itself (OIDC Discovery §4). Keep the client; it fetches new keys by itself. */
export async function discover(
  settings: OidcSettings,
): Promise<{ readonly ok: true; readonly client: OidcClient } | OidcProblem> {
  const issuer = readIssuer(settings.issuer);
  if (!issuer) return oidcProblem("bad-settings");
  const { clientId, clientSecret } = settings;
  const authentication = clientSecret === undefined ? openid.None() : openid.ClientSecretBasic(clientSecret);
  const metadata = { [openid.clockTolerance]: toleranceSeconds };
  // The signature is checked although TLS would do (OIDC Core §3.1.3.7, 6): a proxy may stand between.
  const execute = [openid.enableNonRepudiationChecks];
  if (issuer.protocol === "http:") execute.push(openid.allowInsecureRequests);
  try {
    const options = { execute, timeout: timeoutSeconds };
    const configuration = await openid.discovery(issuer, clientId, metadata, authentication, options);
    return { ok: true, client: { settings, configuration } };
  } catch (error) {
    return problemOf(error);
  }
}

/** Begins the code flow with PKCE (RFC 7636), state and nonce (OIDC Core §3.1.2.1): send the browser to `url`. */
export async function startSignIn(
  { configuration, settings }: OidcClient,
  { redirectUri }: { readonly redirectUri: string },
): Promise<OidcStart> {
  const codeVerifier = openid.randomPKCECodeVerifier();
  const [state, nonce] = [openid.randomState(), openid.randomNonce()];
  const { href: url } = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    ...(settings.acrValues === undefined ? {} : { acr_values: settings.acrValues }),
  });
  return { url, state, nonce, codeVerifier };
}

/** Ends the flow at the address the browser came back to; `state`, `nonce` and `codeVerifier` as kept since the start. */
export async function finishSignIn(
  { configuration }: OidcClient,
  back: Omit<OidcStart, "url"> & { readonly currentUrl: string },
): Promise<OidcPerson | OidcProblem> {
  const url = URL.parse(back.currentUrl);
  const returned = url?.searchParams.get("state") ?? "";
  // Before anything else, so that a forged answer, even an error, cannot speak for the provider (RFC 9700 §4.7).
  if (!url || !sameBytes(Buffer.from(returned), Buffer.from(back.state))) return oidcProblem("wrong-state");
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, url, {
      expectedState: back.state,
      expectedNonce: back.nonce,
      pkceCodeVerifier: back.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return oidcProblem("untrusted-token");
    // "used to reject tokens that were issued too far away from the current time" (OIDC Core §3.1.3.7, 10)
    if (claims.iat > Date.now() / 1000 + toleranceSeconds) return oidcProblem("clock-skew");
    const userInfo = await userInfoOf(configuration, tokens.access_token, claims.sub);
    return personOf({ ...userInfo, ...claims });
  } catch (error) {
    return problemOf(error);
  }
}

/** Name and address are often only there (OIDC Core §5.4); the library refuses it if it is of another subject. */
async function userInfoOf(configuration: openid.Configuration, accessToken: string, subject: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return {};
  return openid.fetchUserInfo(configuration, accessToken, subject);
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function personOf(claims: openid.IDToken): OidcPerson {
  const name = text(claims["name"]);
  const email = claims["email_verified"] === true ? text(claims["email"]) : undefined;
  const acr = text(claims["acr"]);
  return {
    ok: true,
    issuer: claims.iss,
    subject: claims.sub,
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(acr ? { acr } : {}),
  };
}
