import type { EditionId } from "@yorisoi/rules/grading";
import type { Language } from "../../language.ts";
import type { Encoding, Format, OutputFormat } from "../options.ts";

/** All that is the same for every record of one file. It is sent to workers, so it holds plain data only. */
export interface Plan {
  /** Numbers the files, so that a worker sees when another one begins. */
  readonly file: number;
  /** The file's name where it has to be said. */
  readonly shownFile: string | null;
  readonly format: Format;
  readonly out: OutputFormat;
  /** The language of the problems. */
  readonly language: Language;
  readonly edition: EditionId | null;
  readonly fillFirst: boolean;
  /** Whether every answer comes with its reasons; they are not computed the fast way. */
  readonly explain?: boolean;
  /** Cells of the CSV header. */
  readonly header: readonly string[] | null;
}

/** Whole records of a file. */
export interface Records {
  readonly bytes: Buffer;
  readonly firstLine: number;
  readonly encoding: Encoding;
}
