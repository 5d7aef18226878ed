export type { CellProblem } from "./problem.ts";
export { type HeaderOf, type ImportedRow, type ImportReading, readImport } from "./read-import.ts";
export type { ImportKind } from "./target.ts";
export { templateHeader, type TemplateOptions } from "./template.ts";
