import type { Encoding } from "../options.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** What stands between the elements of an array: white space, commas and the brackets of the array itself. */
const between = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5b, 0x5d]);

/** In Shift_JIS the second byte of 「表」 is a backslash and that of others a bracket. */
function isFirstOfTwo(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

export function skipBetween(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && between.has(bytes[at] as number)) at++;
  return at;
}

/**
 * Where the next element ends of a JSON array (or of objects one after the other), what separates it from the one
 * after it included, or −1 when the bytes end first. Only brackets and strings are looked at; whether the element
 * is JSON is for `JSON.parse` to say.
 */
export function jsonElementEnd(bytes: Buffer, from: number, to: number, encoding: Encoding): number {
  const start = skipBetween(bytes, from, to);
  const skipsSecond = encoding === "shift_jis";
  let depth = 0;
  let inString = false;
  for (let at = start; at < to; at++) {
    const byte = bytes[at] as number;
    if (skipsSecond && isFirstOfTwo(byte)) at++;
    else if (inString && byte === BACKSLASH) at++;
    else if (byte === QUOTE) inString = !inString;
    else if (!inString && opening.has(byte)) depth++;
    else if (!inString && depth > 0 && closing.has(byte)) {
      depth--;
      if (depth === 0) return skipBetween(bytes, at + 1, to);
    } else if (!inString && depth === 0 && between.has(byte)) return skipBetween(bytes, at, to);
  }
  return -1;
}
