import { splitRecord } from "../csv/split-record.ts";
import type { Encoding } from "../options.ts";
import { decoders, detectEncoding, isSpreadsheet, isUtf16, markLength } from "./encoding.ts";
import type { Refusal } from "./opening.ts";
import { csvRecordEnd } from "./record-end.ts";

/** A small CSV file as a whole. */
export interface Table {
  readonly encoding: Encoding;
  /** One entry a line of the file, so that the place in the list is the line; empty where a record goes on from above. */
  readonly lines: readonly (readonly string[])[];
}

/** Bytes that make no character, and what begins a character in ISO-2022-JP. */
const unreadable = ["\ufffd", "\u001b", "\0"];

function refusalOf(bytes: Buffer): Refusal | null {
  if (isSpreadsheet(bytes)) return "spreadsheet";
  if (isUtf16(bytes)) return "utf-16";
  return null;
}

function refusalOfText(text: string, lines: Table["lines"]): Refusal | null {
  if (unreadable.some((sign) => text.includes(sign))) return "not-text";
  if (/\r(?!\n)/.test(text)) return "old-line-ends";
  const heading = lines.find((cells) => cells.join("").trim() !== "") ?? [];
  return heading.length === 1 && /[\t;]/.test(heading[0] ?? "") ? "no-commas" : null;
}

/** Reads a CSV file, in UTF-8 or Shift_JIS, or says why it cannot be read. */
export function readTable(file: Buffer): Table | Refusal {
  const refused = refusalOf(file);
  if (refused) return refused;
  const bytes = file.subarray(markLength(file));
  const encoding = markLength(file) > 0 ? "utf-8" : (detectEncoding(bytes) ?? "utf-8");
  const decode = decoders[encoding];
  const lines: string[][] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = csvRecordEnd(bytes, from, bytes.length);
    const record = decode(bytes, from, end < 0 ? bytes.length : end);
    lines.push(splitRecord(record));
    const more = record.replace(/\n$/, "").split("\n").length - 1;
    for (let at = 0; at < more; at++) lines.push([]);
    from = end < 0 ? bytes.length : end;
  }
  return refusalOfText(decode(bytes, 0, bytes.length), lines) ?? { encoding, lines };
}
