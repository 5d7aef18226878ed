import type { Encoding, Format, GradeOptions } from "../options.ts";
import { splitRecord } from "../csv/split-record.ts";
import { decoders, detectEncoding, isSpreadsheet, isUtf16, markLength } from "./encoding.ts";
import { type Intake, LONGEST } from "./intake.ts";
import { formatOf } from "./format.ts";
import type { Cutting } from "./parts.ts";
import { csvRecordEnd, lineEnd } from "./record-end.ts";

/** An input whose form is known and, for CSV, whose header was read. */
export interface Opened extends Cutting {
  /** The cells of the header and the line it stands on; null for JSON and for an input without any line. */
  readonly header: { readonly cells: readonly string[]; readonly line: number } | null;
}

/** Why an input cannot be read at all. */
export type Refusal =
  | "not-text"
  | "no-json"
  | "spreadsheet"
  | "utf-16"
  | "header-too-long"
  | "header-not-closed"
  | "old-line-ends"
  | "no-commas";

const NUL = 0;
const ARRAY = 0x5b;
const OBJECT = 0x7b;

function text(intake: Intake, to: number, encoding: Encoding | null): string {
  return decoders[encoding ?? "utf-8"](intake.bytes, intake.start, to);
}

function encodingOf(intake: Intake, options: GradeOptions): Encoding | null {
  return options.encoding ?? detectEncoding(intake.bytes.subarray(intake.start, intake.end));
}

function formatSoFar(intake: Intake, options: GradeOptions, name: string): Format | null {
  if (options.format) return options.format;
  const lastLine = intake.bytes.subarray(intake.start, intake.end).lastIndexOf("\n");
  if (lastLine < 0 && !intake.ended) return null;
  const beginning = text(intake, intake.start + lastLine + 1, encodingOf(intake, options));
  return formatOf(name, beginning, intake.ended);
}

/** Reads on until `found` gives something; null when the input ends or is too long before. */
async function readUntil<T>(intake: Intake, found: () => T | null): Promise<T | null> {
  for (;;) {
    const result = found();
    if (result !== null || intake.ended) return result;
    if (intake.isFull) {
      if (intake.length >= LONGEST) return null;
      intake.grow();
    }
    await intake.more();
  }
}

/** Passes empty lines before the header and counts them. */
function passBlankLines(intake: Intake): number {
  let lines = 0;
  for (;;) {
    const end = lineEnd(intake.bytes, intake.start, intake.end);
    if (end < 0 || text(intake, end, null).trim() !== "") return lines;
    intake.start = end;
    lines++;
  }
}

/** Bytes that make no character, and what begins a character in ISO-2022-JP. */
const unreadable = ["\ufffd", "\u001b"];

/** What a header looks like that was saved as something other than CSV. */
function refusalOf(record: string, cells: readonly string[]): Refusal | null {
  if (unreadable.some((character) => record.includes(character))) return "not-text";
  if (/\r(?!\n)/.test(record)) return "old-line-ends";
  return cells.length === 1 && /[\t;]/.test(record) ? "no-commas" : null;
}

async function openCsv(intake: Intake, options: GradeOptions): Promise<Opened | Refusal> {
  let blank = 0;
  const end = await readUntil(intake, () => {
    blank += passBlankLines(intake);
    const at = csvRecordEnd(intake.bytes, intake.start, intake.end);
    return at < 0 ? null : at;
  });
  const encoding = encodingOf(intake, options);
  const cutting = { format: "csv", encoding, isArray: false } as const;
  if (end === null) {
    if (intake.length > 0) return intake.ended ? "header-not-closed" : "header-too-long";
    return { ...cutting, firstLine: 1, header: null };
  }
  const record = text(intake, end, encoding);
  intake.start = end;
  const cells = splitRecord(record);
  const refusal = refusalOf(record, cells);
  if (refusal) return refusal;
  return { ...cutting, firstLine: blank + record.split("\n").length, header: { cells, line: blank + 1 } };
}

/** Finds out encoding, form and header, and leaves the intake at the first record. */
export async function openInput(
  intake: Intake,
  options: GradeOptions,
  name: string,
): Promise<Opened | Refusal> {
  await readUntil(intake, () => (intake.length > 3 ? true : null));
  const beginning = intake.bytes.subarray(intake.start, intake.end);
  if (isSpreadsheet(beginning)) return "spreadsheet";
  if (isUtf16(beginning)) return "utf-16";
  if (beginning.includes(NUL)) return "not-text";
  const mark = markLength(beginning);
  intake.start += mark;
  // A byte order mark says more about the file than whoever names another encoding.
  const known: GradeOptions = mark > 0 ? { ...options, encoding: "utf-8" } : options;
  const format = (await readUntil(intake, () => formatSoFar(intake, known, name))) ?? "ndjson";
  if (format === "csv") return await openCsv(intake, known);
  const first = intake.bytes.subarray(intake.start, intake.end).find((byte) => byte > 0x20);
  if (format === "json" && first !== undefined && first !== ARRAY && first !== OBJECT) return "no-json";
  const isArray = format === "json" && first === ARRAY;
  return { format, encoding: encodingOf(intake, known), firstLine: 1, isArray, header: null };
}
