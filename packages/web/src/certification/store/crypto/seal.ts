/** What stands on the device instead of a record: unreadable without its key. */
export interface Sealed {
  /** Fresh for every sealing; AES-GCM must never see one twice. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const letters = new TextEncoder();

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(letters.encode(text));

/** How AES-GCM is used everywhere here. `binding` names the place of the record: moved elsewhere it opens no more. */
export const gcm = (iv: Uint8Array<ArrayBuffer>, binding: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: bytesOf(binding),
});

export const freshIv = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(12));

/** A key for records. Not extractable: no script can read it, only use it. */
export const newKey = (extractable = false): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, extractable, ["encrypt", "decrypt"]);

/** Makes a value (JSON) unreadable for all who lack the key. */
export async function seal(key: CryptoKey, binding: string, value: unknown): Promise<Sealed> {
  const iv = freshIv();
  return { iv, data: await crypto.subtle.encrypt(gcm(iv, binding), key, bytesOf(JSON.stringify(value))) };
}

/** @throws OperationError when the key is another, or the record was changed or moved. */
export async function unseal(key: CryptoKey, binding: string, { iv, data }: Sealed): Promise<unknown> {
  const clear = await crypto.subtle.decrypt(gcm(iv, binding), key, data);
  return JSON.parse(new TextDecoder().decode(clear));
}

/** A name that tells nothing of what it was made from, but is the same every time. */
export async function hashOf(...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytesOf(JSON.stringify(parts)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
