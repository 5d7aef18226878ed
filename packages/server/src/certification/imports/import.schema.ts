import { z } from "zod";

export const importSchema = z.strictObject({
  kind: z
    .enum(["applications", "surveys"])
    .describe("applications：申請（人の番号ごと）、surveys：調査票（受付番号ごと）"),
  format: z.enum(["csv", "xlsx"]),
  content: z.string().min(1).describe("CSV はその文字、XLSX は base64"),
  edition: z.enum(["2013", "2014"]).default("2014").describe("調査票の版"),
  dryRun: z.boolean().describe("true：読むだけで、何も変えない"),
});
export type ImportBody = z.output<typeof importSchema>;

const text = z.string();
const header = z.object({ column: z.int(), header: text });
const row = z.object({ row: z.int(), rowKey: text });

export const importAnswer = z.object({
  rows: z.int().describe("中身のある行の数"),
  problems: z.array(
    z.object({
      row: z.int(),
      column: z.int().nullable(),
      header: text,
      code: text,
      shown: text,
      ja: text,
      en: text,
    }),
  ),
  unknownColumns: z.array(header),
  missingColumns: z.array(z.object({ key: text, header: text })),
  toCreate: z.array(row.extend({ missing: z.array(text).describe("まだ答えのない欄") })),
  toChange: z.array(row.extend({ missing: z.array(text), changes: z.int().describe("変わる欄の数") })),
  done: z.boolean().describe("取りこんだか。直すところが一つでもあれば、何も取りこまない"),
});
export type ImportAnswer = z.output<typeof importAnswer>;
export type RowProblem = ImportAnswer["problems"][number];

export const templateQuery = z.strictObject({
  kind: importSchema.shape.kind.default("applications"),
  format: importSchema.shape.format.default("xlsx"),
  edition: importSchema.shape.edition,
});
export type TemplateAsked = z.output<typeof templateQuery>;
