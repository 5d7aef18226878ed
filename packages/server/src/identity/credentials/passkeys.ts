import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { RegistrationAnswer, SignInAnswer } from "./passkey-answers.ts";
import { type PasskeyRefusal, refusalOf, refusePasskey } from "./passkey-refusal.ts";

/** The site a passkey belongs to (WebAuthn L3 §4, relying party). */
export interface RelyingParty {
  /** The domain alone: "yorisoi.example.jp". */
  readonly id: string;
  /** What the browser shows. */
  readonly name: string;
  /** Where the pages are: "https://yorisoi.example.jp". */
  readonly origin: string;
}

export interface StoredPasskey {
  /** base64url, unique over all accounts. */
  readonly id: string;
  /** COSE key (RFC 9052). */
  readonly publicKey: Uint8Array;
  readonly counter: number;
}

export interface NewPasskey extends StoredPasskey {
  readonly transports: readonly string[];
  /** Whether it can be on several devices, and whether it is: then losing a device does not lose it. */
  readonly synced: boolean;
  readonly backedUp: boolean;
}

type Known = Pick<StoredPasskey, "id"> & { readonly transports?: readonly string[] };

const named = (known: readonly Known[]) =>
  known.map(({ id, transports = [] }) => ({ id, transports: [...transports] }));

/** ES256 and RS256 are what Windows, Apple, Google and security keys have; EdDSA is better where it is there. */
const algorithms = [-8, -7, -257];
const minutes = 60_000;

/**
 * What the browser needs to make a passkey. Keep `challenge` of it with the session, for five minutes and one use.
 * `handle` is the account within this site: random bytes, never a login or name, for it is stored on the device
 * (WebAuthn L3 §14.6.1). User verification is required, so that a passkey alone is two factors.
 */
export async function registrationOptions(
  party: RelyingParty,
  account: {
    readonly handle: Uint8Array<ArrayBuffer>;
    readonly login: string;
    readonly name: string;
    readonly known: readonly Known[];
  },
) {
  return generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userID: account.handle,
    userName: account.login,
    userDisplayName: account.name,
    excludeCredentials: named(account.known),
    authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    timeout: 5 * minutes,
  });
}

/** Judges a new passkey (WebAuthn L3 §7.1). The caller refuses an id that is already stored (step 26). */
export async function verifyRegistration(
  party: RelyingParty,
  { answer, challenge }: { readonly answer: RegistrationAnswer; readonly challenge: string },
): Promise<{ readonly ok: true; readonly passkey: NewPasskey } | PasskeyRefusal> {
  const { transports = [], ...response } = answer.response;
  try {
    const { verified, registrationInfo: made } = await verifyRegistrationResponse({
      response: { ...withoutAttachment(answer), response },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return refusePasskey("signature");
    const { id, publicKey, counter } = made.credential;
    const synced = made.credentialDeviceType === "multiDevice";
    const passkey = { id, publicKey, counter, transports, synced, backedUp: made.credentialBackedUp };
    return { ok: true, passkey };
  } catch (error) {
    return refusalOf(error);
  }
}

/** What the browser needs to sign in; without `known` it offers the passkeys it has for this site (no login typed). */
export async function signInOptions(
  party: RelyingParty,
  { known }: { readonly known?: readonly Known[] } = {},
) {
  return generateAuthenticationOptions({
    rpID: party.id,
    userVerification: "required",
    timeout: 5 * minutes,
    ...(known ? { allowCredentials: named(known) } : {}),
  });
}

/**
 * Judges a sign-in (WebAuthn L3 §7.2). On success the caller stores `counter` with the passkey. A counter that did not
 * grow means a copy of the authenticator or a replay (§6.1.1) and is refused; many passkeys always say 0.
 */
export async function verifySignIn(
  party: RelyingParty,
  given: { readonly answer: SignInAnswer; readonly challenge: string; readonly passkey: StoredPasskey },
): Promise<{ readonly ok: true; readonly counter: number; readonly backedUp: boolean } | PasskeyRefusal> {
  const { answer, challenge, passkey } = given;
  if (answer.id !== passkey.id) return refusePasskey("wrong-passkey");
  const { userHandle, ...response } = answer.response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...withoutAttachment(answer),
        response: userHandle ? { ...response, userHandle } : response,
      },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    });
    if (!verified) return refusePasskey("signature");
    return {
      ok: true,
      counter: authenticationInfo.newCounter,
      backedUp: authenticationInfo.credentialBackedUp,
    };
  } catch (error) {
    return refusalOf(error);
  }
}

const withoutAttachment = ({ id, rawId, type }: RegistrationAnswer | SignInAnswer) => ({
  id,
  rawId,
  type,
  clientExtensionResults: {},
});
