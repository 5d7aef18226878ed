import type { EditionId } from "@yorisoi/rules/grading";
import type { DocumentId } from "../answers.ts";

/** What a table holds: a row for each application, or for each survey. */
export type ImportKind = "applications" | "surveys";

export const documentOfKind = {
  applications: "application",
  surveys: "survey",
} as const satisfies Readonly<Record<ImportKind, DocumentId>>;

/** What is sent, as server/src/certification/imports declares it, beside `dryRun`. */
export interface TableToImport {
  readonly kind: ImportKind;
  readonly format: "csv" | "xlsx";
  readonly content: string;
  readonly edition: EditionId;
}

/** A bad cell, or a row that is bad as a whole; then `column` is null. */
export interface RowProblem {
  readonly row: number;
  readonly column: number | null;
  readonly header: string;
  readonly code: string;
  /** The beginning of what stands there. */
  readonly shown: string;
  readonly ja: string;
  readonly en: string;
}

/** A row that can be taken in. */
export interface PlannedRow {
  readonly row: number;
  /** The number of the person, or of the case. */
  readonly rowKey: string;
  /** Keys of fields that still have no answer. */
  readonly missing: readonly string[];
}

export interface ImportAnswer {
  readonly rows: number;
  readonly problems: readonly RowProblem[];
  readonly unknownColumns: readonly { readonly column: number; readonly header: string }[];
  readonly missingColumns: readonly { readonly key: string; readonly header: string }[];
  readonly toCreate: readonly PlannedRow[];
  readonly toChange: readonly (PlannedRow & { readonly changes: number })[];
  /** Whether it was taken in; false for a dry run, and when anything is wrong. */
  readonly done: boolean;
}
