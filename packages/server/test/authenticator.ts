import { createHash, generateKeyPairSync, type JsonWebKey, randomBytes, sign } from "node:crypto";

/** What a browser and an authenticator may say wrongly; every field has an honest default. */
export interface Lies {
  readonly challenge?: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  /** Flips a bit of the signature. */
  readonly badSignature?: boolean;
}

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (data: Uint8Array | string) => createHash("sha256").update(data).digest();

/** The head of a CBOR item (RFC 8949 §3) for lengths below 65536. */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
const integer = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Uint8Array) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const map = (entries: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, entries.length), ...entries.flat()]);

/** An ES256 key as COSE_Key: kty EC2, alg ES256, crv P-256, x, y (RFC 9053 §7.1.1). */
function coseKey({ x = "", y = "" }: JsonWebKey): Buffer {
  return map([
    [integer(1), integer(2)],
    [integer(3), integer(-7)],
    [integer(-1), integer(1)],
    [integer(-2), bytes(Buffer.from(x, "base64url"))],
    [integer(-3), bytes(Buffer.from(y, "base64url"))],
  ]);
}

const userPresent = 0x01;
const userVerifiedFlag = 0x04;
const hasCredential = 0x40;

/** An authenticator with one ES256 passkey and the browser in front of it, in software (WebAuthn L3 §6.1, §6.5). */
export function newAuthenticator(honest: { readonly origin: string; readonly rpId: string }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let uses = 0;

  const envelope = () => ({ id: base64url(id), rawId: base64url(id), type: "public-key" });
  const clientData = (type: string, challenge: string, lies: Lies) =>
    Buffer.from(
      JSON.stringify({
        type: lies.type ?? type,
        challenge: lies.challenge ?? challenge,
        origin: lies.origin ?? honest.origin,
      }),
    );
  const authenticatorData = (lies: Lies, credential?: Buffer) => {
    const verified = lies.userVerified === false ? 0 : userVerifiedFlag;
    const counter = Buffer.alloc(4);
    uses = lies.counter ?? uses + 1;
    counter.writeUInt32BE(uses);
    const flags = Buffer.from([userPresent | verified | (credential ? hasCredential : 0)]);
    const parts = [sha256(lies.rpId ?? honest.rpId), flags, counter];
    return Buffer.concat(credential ? [...parts, credential] : parts);
  };

  return {
    /** What navigator.credentials.create() gives, with attestation "none". */
    register({ challenge }: { readonly challenge: string }, lies: Lies = {}) {
      const length = Buffer.from([0, id.length]);
      const credential = Buffer.concat([
        Buffer.alloc(16),
        length,
        id,
        coseKey(publicKey.export({ format: "jwk" })),
      ]);
      const attestation = map([
        [text("fmt"), text("none")],
        [text("attStmt"), map([])],
        [text("authData"), bytes(authenticatorData(lies, credential))],
      ]);
      const clientDataJSON = base64url(clientData("webauthn.create", challenge, lies));
      return { ...envelope(), response: { clientDataJSON, attestationObject: base64url(attestation) } };
    },
    /** What navigator.credentials.get() gives. */
    signIn({ challenge }: { readonly challenge: string }, lies: Lies = {}) {
      const client = clientData("webauthn.get", challenge, lies);
      const data = authenticatorData(lies);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      if (lies.badSignature)
        signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
      return {
        ...envelope(),
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signature),
        },
      };
    },
  };
}
