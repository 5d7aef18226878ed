import { randomBytes } from "node:crypto";
import { hash, parseOptions, verify } from "@node-rs/argon2";

/**
 * OWASP Password Storage Cheat Sheet: "Argon2id with a minimum configuration of 19 MiB of memory, an iteration count
 * of 2, and 1 degree of parallelism". Argon2id version 0x13 is RFC 9106; in this library 2 names the one and 1 the
 * other (its enums are ambient and cannot be imported by erasable TypeScript).
 */
const parameters = {
  algorithm: 2,
  version: 1,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
  outputLen: 32,
} as const;
const saltLength = 16;

/** Bytes of UTF-8 after normalising: long enough for any phrase, short enough to be no burden. */
export const PASSWORD_BYTES = 1024;

/**
 * A password as it is hashed: NFKC, so that what an IME types in full width or as combining marks is the same password
 * on every device (NIST SP 800-63B-4 §3.1.1.2); undefined if it is too long. NFKC can lengthen a text eighteenfold,
 * so the length is judged before it, too.
 */
export function normalPassword(text: string): string | undefined {
  if (text.length > PASSWORD_BYTES) return undefined;
  const normal = text.normalize("NFKC");
  return Buffer.byteLength(normal) > PASSWORD_BYTES ? undefined : normal;
}

/** A PHC string that no password opens: salt and hash are random. */
const nobody = (() => {
  const { memoryCost, timeCost, parallelism, outputLen } = parameters;
  const [salt, output] = [saltLength, outputLen].map((length) =>
    randomBytes(length).toString("base64").replaceAll("=", ""),
  );
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${output}`;
})();

/** Hashes a password that judgePassword found good, as a PHC string. Throws a RangeError if it is too long. */
export async function hashPassword(text: string): Promise<string> {
  const normal = normalPassword(text);
  if (normal === undefined) throw new RangeError("judge a password before hashing it: this one is too long");
  return hash(normal, parameters);
}

/** Whether `text` is the password of `stored` (a PHC string of hashPassword). Throws if `stored` is no such string. */
export async function verifyPassword(stored: string, text: string): Promise<boolean> {
  const normal = normalPassword(text);
  return normal === undefined ? false : verify(stored, normal);
}

/**
 * The same work as verifyPassword, always false: for a login nobody has, so that the time of the answer does not tell
 * which accounts exist (OWASP Authentication Cheat Sheet, "Authentication and Error Messages").
 */
export async function verifyNobody(text: string): Promise<false> {
  await verifyPassword(nobody, text);
  return false;
}

/** Whether a hash was made with other parameters than today's: hash anew at the next successful sign-in. */
export function needsRehash(stored: string): boolean {
  const made = { ...parseOptions(stored) };
  const wanted = { ...parameters, saltLen: saltLength };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).some((name) => made[name] !== wanted[name]);
}
