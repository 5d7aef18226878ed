import { detectEncoding } from "./encoding.ts";
import { CHUNK, type Intake, LONGEST } from "./intake.ts";
import { skipBetween } from "./json-element.ts";
import { countLines, lastRecordEnd, lineEnd } from "./record-end.ts";
import type { Encoding, Format } from "../options.ts";
import type { FileProblem } from "../line-problem.ts";

const SPACE = 0x20;
const ARRAY_END = 0x5d;

/** Whole records, or a record that has no end. */
export type Part =
  | {
      readonly kind: "records";
      readonly bytes: Buffer;
      readonly firstLine: number;
      readonly encoding: Encoding;
      /** Whoever writes the input may be waiting for the answers to these. */
      readonly urgent: boolean;
    }
  | { readonly kind: "broken"; readonly line: number; readonly problem: FileProblem };

/** How a file is to be cut. */
export interface Cutting {
  readonly format: Format;
  /** Null while only ASCII has been seen. */
  readonly encoding: Encoding | null;
  readonly firstLine: number;
  /** Whether the file holds one JSON array, which has to be closed at its end. */
  readonly isArray: boolean;
}

function lastEnd(intake: Intake, format: Format, encoding: Encoding): number {
  const { bytes, start, end } = intake;
  const near = lastRecordEnd(format, encoding, bytes, start, Math.min(end, start + CHUNK));
  return near < 0 && end > start + CHUNK ? lastRecordEnd(format, encoding, bytes, start, end) : near;
}

/** Lets go of everything up to the next line end, which may still have to be read. */
async function skipLine(intake: Intake): Promise<void> {
  for (;;) {
    const end = lineEnd(intake.bytes, intake.start, intake.end);
    if (end >= 0 || (intake.ended && intake.length === 0)) {
      if (end >= 0) intake.start = end;
      return;
    }
    intake.handOver(intake.end);
    await intake.fill();
    if (intake.ended && intake.length === 0) return;
  }
}

async function skipAll(intake: Intake): Promise<void> {
  do {
    intake.handOver(intake.end);
    await intake.fill();
  } while (!intake.ended || intake.length > 0);
}

/** The record at the start has no end. A quote that is never closed costs its own line only. */
async function stepOver(intake: Intake, format: Format): Promise<FileProblem> {
  if (format === "json") {
    await skipAll(intake);
    return { code: "json-not-closed" };
  }
  const isLine = lineEnd(intake.bytes, intake.start, intake.end) >= 0;
  await skipLine(intake);
  return isLine ? { code: "quote-not-closed" } : { code: "line-too-long", most: LONGEST };
}

function isBlankRest({ bytes, start, end }: Intake): boolean {
  return skipBetween(bytes, start, end) === end;
}

/** The last byte before a position that is no white space. */
function lastVisible(bytes: Buffer, from: number, to: number): number | undefined {
  return bytes.subarray(from, to).findLast((byte) => byte > SPACE);
}

/** Cuts what comes in at the ends of records. */
export async function* partsOf(intake: Intake, cutting: Cutting): AsyncGenerator<Part> {
  const { format } = cutting;
  let encoding = cutting.encoding;
  let line = cutting.firstLine;
  let last: number | undefined;
  for (;;) {
    await intake.fill();
    encoding ??= detectEncoding(intake.bytes.subarray(intake.start, intake.end));
    last = lastVisible(intake.bytes, intake.start, intake.end) ?? last;
    const cut = lastEnd(intake, format, encoding ?? "utf-8");
    if (cut > intake.start) {
      const firstLine = line;
      line += countLines(intake.bytes, intake.start, cut);
      const urgent = intake.quiet;
      const bytes = intake.handOver(cut);
      yield { kind: "records", bytes, firstLine, encoding: encoding ?? "utf-8", urgent };
    } else if (intake.ended && isBlankRest(intake)) {
      if (cutting.isArray && last !== ARRAY_END) {
        yield { kind: "broken", line: Math.max(1, line - 1), problem: { code: "json-not-closed" } };
      }
      return;
    } else if (intake.ended || intake.length >= LONGEST) {
      const problem = await stepOver(intake, format);
      yield { kind: "broken", line: line++, problem };
    } else if (intake.isFull) intake.grow();
  }
}
