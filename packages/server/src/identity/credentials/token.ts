import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 43 letters of base64url; the last one carries four bits, so 32 bytes have exactly one spelling (RFC 4648 §3.5). */
const shape = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

/** A token for a session or a link: 32 random bytes as base64url. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether a value from a cookie or an address can be a token at all: nothing else may reach the database. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && shape.test(value);
}

/** What is stored of a token. Fast, unlike for passwords: 256 random bits cannot be guessed from their hash. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token, "utf8").digest();
}

/** Compares in a time that tells nothing of where two values differ; values of unequal length are never the same. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}
