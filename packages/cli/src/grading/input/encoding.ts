import type { Encoding } from "../options.ts";

/** Text of a range of bytes. Bytes that make no character become U+FFFD, which no option contains. */
export type Decode = (bytes: Buffer, from: number, to: number) => string;

const LF = 0x0a;
const marks = {
  utf8: [[0xef, 0xbb, 0xbf]],
  utf16: [
    [0xff, 0xfe],
    [0xfe, 0xff],
  ],
  // The files of Excel: a ZIP archive (xlsx) and a compound document (xls).
  spreadsheet: [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ],
};

function startsWith(bytes: Uint8Array, kind: keyof typeof marks): boolean {
  return marks[kind].some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

/** Length of a UTF-8 byte order mark at the beginning. */
export function markLength(bytes: Uint8Array): number {
  return startsWith(bytes, "utf8") ? 3 : 0;
}

/** UTF-16, as some spreadsheets write 「Unicode テキスト」. It is refused with the advice to save as UTF-8. */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, "utf16");
}

/** A file of a spreadsheet program, not saved as CSV. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return startsWith(bytes, "spreadsheet");
}

function isText(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding of the first line that has any character beyond ASCII: UTF-8 when it is valid UTF-8, for Japanese in
 * Shift_JIS practically never is; else Shift_JIS when it is valid Shift_JIS. Null while there is only ASCII.
 */
export function detectEncoding(bytes: Buffer): Encoding | null {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0) return null;
  const end = bytes.indexOf(LF, first);
  const line = bytes.subarray(bytes.lastIndexOf(LF, first) + 1, end < 0 ? bytes.length : end);
  return !isText("utf-8", line) && isText("shift_jis", line) ? "shift_jis" : "utf-8";
}

const shiftJis = new TextDecoder("shift_jis");

export const decoders: Readonly<Record<Encoding, Decode>> = {
  "utf-8": (bytes, from, to) => bytes.toString("utf8", from, to),
  shift_jis: (bytes, from, to) => shiftJis.decode(bytes.subarray(from, to)),
};
