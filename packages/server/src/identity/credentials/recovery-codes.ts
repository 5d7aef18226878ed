import { randomInt } from "node:crypto";
import { sameBytes, tokenHash } from "./token.ts";

/** Digits and letters nobody mistakes for each other on paper: without 0 and 1, and without B I L O S U Z. */
const alphabet = "23456789ACDEFGHJKMNPQRTVWXY";
const count = 10;
const groups = 4;
const groupLength = 4;
const shape = new RegExp(`^[${alphabet}]{${groups * groupLength}}$`);

export interface RecoveryCode {
  /** To show once: "7HKM-..." in four groups of four, 76 random bits. */
  readonly code: string;
  /** To store. */
  readonly hash: Buffer;
}

function group(): string {
  return Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** The letters of a code as typed from paper: any width, case, spaces and dashes; undefined if it can be none. */
function readCode(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const letters = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Dash}ー]/gu, "");
  return shape.test(letters) ? letters : undefined;
}

/**
 * Ten codes to write down, each good for one sign-in without the second factor (look-up secrets, NIST SP 800-63B-4
 * §3.1.2). Random, hence a plain SHA-256 instead of a password hash: 2^76 tries are out of reach.
 */
export function newRecoveryCodes(): readonly RecoveryCode[] {
  return Array.from({ length: count }, () => {
    const code = Array.from({ length: groups }, group).join("-");
    return { code, hash: tokenHash(code.replaceAll("-", "")) };
  });
}

/** The place of the typed code among stored hashes, or undefined. The caller strikes it out in the same transaction. */
export function matchRecoveryCode(text: string, hashes: readonly Uint8Array[]): number | undefined {
  const letters = readCode(text);
  if (letters === undefined) return undefined;
  const typed = tokenHash(letters);
  const matches = hashes.map((hash) => sameBytes(hash, typed));
  const place = matches.indexOf(true);
  return place === -1 ? undefined : place;
}
