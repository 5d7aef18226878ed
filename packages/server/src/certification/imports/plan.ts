import type { FieldValue } from "@yorisoi/rules/certification";
import type { ImportedRow } from "@yorisoi/rules/certification/import";
import type { CaseFile } from "../case/case.store.ts";
import type { NewCase } from "../case/case.schema.ts";
import type { RowProblem } from "./import.schema.ts";

/** A row that can be read. */
export type ReadRow = Extract<ImportedRow, { ok: true }>;

/** A field to be written, and the changes it takes the place of. */
export interface FieldToWrite {
  readonly key: string;
  readonly value: FieldValue;
  readonly parents: readonly string[];
}

/** What a row brings to a document. */
export interface Brought {
  readonly fields: readonly FieldToWrite[];
  /** Keys that still have to be answered after it. */
  readonly missing: readonly string[];
}

/** What becomes of a row. */
export type RowPlan =
  | {
      readonly does: "create";
      readonly row: ReadRow;
      readonly newCase: NewCase;
      readonly missing: readonly string[];
    }
  | ({ readonly does: "change"; readonly row: ReadRow; readonly file: CaseFile } & Brought)
  | { readonly does: "nothing"; readonly problem: RowProblem };

/** The number in the first column; 0, which nobody has, when it is none. */
export const numberOf = ({ rowKey }: Pick<ReadRow, "rowKey">): number =>
  /^\d{1,15}$/u.test(rowKey) ? Number(rowKey) : 0;
