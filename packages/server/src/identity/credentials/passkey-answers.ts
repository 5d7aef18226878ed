import { z } from "zod";

const base64url = z
  .string()
  .max(16_384)
  .regex(/^[\w-]+$/);
const id = base64url.max(1364);
const attachment = z.enum(["platform", "cross-platform"]).catch("cross-platform").optional();
const envelope = { id, rawId: id, type: z.literal("public-key"), authenticatorAttachment: attachment };

/** `RegistrationResponseJSON` of WebAuthn L3 §5.1.8.1; a credential id has at most 1023 bytes (§4). */
const registration = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(32)).max(16).optional(),
  }),
});

/** `AuthenticationResponseJSON`; a user handle has at most 64 bytes (§5.4.3). */
const signIn = z.object({
  ...envelope,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.max(86).nullish(),
  }),
});

export type RegistrationAnswer = z.infer<typeof registration>;
export type SignInAnswer = z.infer<typeof signIn>;

/** What a browser sent back from navigator.credentials.create(), or undefined if it is no such thing. */
export function readRegistration(body: unknown): RegistrationAnswer | undefined {
  return registration.safeParse(body).data;
}

/** What a browser sent back from navigator.credentials.get(): look up the passkey by its `id`. */
export function readSignIn(body: unknown): SignInAnswer | undefined {
  return signIn.safeParse(body).data;
}
