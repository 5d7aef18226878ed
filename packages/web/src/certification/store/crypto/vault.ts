import { bytesOf, freshIv, gcm, newKey, type Sealed } from "./seal.ts";

/** The key of what was taken along, wrapped by a key made from the passphrase of the device's user. */
export interface Vault extends Sealed {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** OWASP Password Storage Cheat Sheet (2023): at least 600,000 for PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
export const SHORTEST_PASSPHRASE = 10;

/** The same words typed on another keyboard are the same passphrase. */
const plain = (passphrase: string) => passphrase.normalize("NFKC").trim();

export const isLongEnough = (passphrase: string): boolean =>
  Array.from(plain(passphrase)).length >= SHORTEST_PASSPHRASE;

async function wrappingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const words = await crypto.subtle.importKey("raw", bytesOf(plain(passphrase)), "PBKDF2", false, [
    "deriveKey",
  ]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    words,
    { name: "AES-GCM", length: 256 },
    false,
    ["wrapKey", "unwrapKey"],
  );
}

/** Makes a new key and locks it up. The key itself leaves memory only wrapped. */
export async function makeVault(passphrase: string, owner: string, iterations = ITERATIONS): Promise<Vault> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = freshIv();
  const [wrapping, key] = await Promise.all([wrappingKey(passphrase, salt, iterations), newKey(true)]);
  const data = await crypto.subtle.wrapKey("raw", key, wrapping, gcm(iv, owner));
  return { salt, iterations, iv, data };
}

/** The key, not extractable; null when the passphrase is another. */
export async function openVault(vault: Vault, passphrase: string, owner: string): Promise<CryptoKey | null> {
  const wrapping = await wrappingKey(passphrase, vault.salt, vault.iterations);
  return crypto.subtle
    .unwrapKey("raw", vault.data, wrapping, gcm(vault.iv, owner), { name: "AES-GCM" }, false, [
      "encrypt",
      "decrypt",
    ])
    .catch(() => null);
}

const FREE_TRIES = 3;
const LONGEST_WAIT = 5 * 60_000;

/** How long to wait after so many wrong passphrases in a row, in milliseconds. Nothing is ever deleted for it. */
export function waitAfter(wrong: number): number {
  return wrong < FREE_TRIES ? 0 : Math.min(5_000 * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT);
}
