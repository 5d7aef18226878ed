import { useMutation } from "@tanstack/react-query";
import { ask } from "../../app/asking/index.ts";

/** The browser did not hand over a passkey: cancelled, none there, or too late. */
export class PasskeyStopped extends Error {}

interface Asked<Options> {
  readonly challengeId: string;
  readonly options: Options;
}

const stopped = () => {
  throw new PasskeyStopped();
};

async function signIn(): Promise<void> {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  type Options = Parameters<typeof startAuthentication>[0]["optionsJSON"];
  const { challengeId, options } = await ask<Asked<Options>>("POST", "/api/session/passkey/options");
  const answer = await startAuthentication({ optionsJSON: options }).catch(stopped);
  await ask("POST", "/api/session/passkey", { body: { challengeId, answer } });
}

async function register(name: string): Promise<void> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];
  const { challengeId, options } = await ask<Asked<Options>>("POST", "/api/passkeys/options");
  const answer = await startRegistration({ optionsJSON: options }).catch(stopped);
  await ask("POST", "/api/passkeys", { body: { challengeId, name, answer } });
}

/** Signing in with a passkey of this device. */
export function usePasskeySignIn(onDone: () => Promise<void>) {
  return useMutation({ mutationFn: signIn, onSuccess: onDone });
}

/** Making a passkey on this device, under a name by which to know it again. */
export function usePasskeyRegistration(onDone: () => Promise<void> | void) {
  return useMutation({ mutationFn: register, onSuccess: onDone });
}
