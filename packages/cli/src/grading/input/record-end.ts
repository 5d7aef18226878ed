import type { Encoding, Format } from "../options.ts";
import { jsonElementEnd } from "./json-element.ts";

/**
 * The position after the record that begins at `from` (its line end included), or −1 when the bytes end first.
 * Works on bytes: the second byte of a Shift_JIS character is never a comma, a quote or a line end.
 */
export type RecordEnd = (bytes: Buffer, from: number, to: number) => number;

const LF = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;

export function lineEnd(bytes: Buffer, from: number, to: number): number {
  const at = bytes.indexOf(LF, from);
  return at < 0 || at >= to ? -1 : at + 1;
}

/**
 * RFC 4180, 2.6 and 2.7: a field that begins with a quote holds commas and line ends until the closing quote, and a
 * doubled quote is one quote. A quote in the middle of a bare field is an ordinary character.
 */
export function csvRecordEnd(bytes: Buffer, from: number, to: number): number {
  let quoted = false;
  let closedAt = -2;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      const before = bytes[at - 1];
      if (quoted) closedAt = at;
      if (quoted || at === from || before === COMMA || closedAt === at - 1) quoted = !quoted;
    } else if (byte === LF && !quoted) return at + 1;
  }
  return -1;
}

function lastJsonEnd(bytes: Buffer, from: number, to: number, encoding: Encoding): number {
  let end = -1;
  for (let next = from; next >= 0; next = jsonElementEnd(bytes, next, to, encoding)) end = next;
  return end === from ? -1 : end;
}

function lastCsvEnd(bytes: Buffer, from: number, to: number): number {
  if (bytes.subarray(from, to).indexOf(QUOTE) < 0) return lastLineEnd(bytes, from, to);
  let end = -1;
  for (let next = from; next >= 0; next = csvRecordEnd(bytes, next, to)) end = next;
  return end === from ? -1 : end;
}

function lastLineEnd(bytes: Buffer, from: number, to: number): number {
  const at = bytes.subarray(from, to).lastIndexOf(LF);
  return at < 0 ? -1 : from + at + 1;
}

/** The position after the last whole record between `from` and `to`, or −1 when there is none. */
export function lastRecordEnd(
  format: Format,
  encoding: Encoding,
  bytes: Buffer,
  from: number,
  to: number,
): number {
  if (format === "json") return lastJsonEnd(bytes, from, to, encoding);
  return format === "csv" ? lastCsvEnd(bytes, from, to) : lastLineEnd(bytes, from, to);
}

/** Line ends between two positions. */
export function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let at = lineEnd(bytes, from, to); at >= 0; at = lineEnd(bytes, at, to)) lines++;
  return lines;
}

export function recordEndOf(format: Format, encoding: Encoding): RecordEnd {
  if (format === "json") return (bytes, from, to) => jsonElementEnd(bytes, from, to, encoding);
  return format === "csv" ? csvRecordEnd : lineEnd;
}
