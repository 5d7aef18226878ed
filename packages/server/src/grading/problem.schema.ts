import type { Problem } from "@yorisoi/rules/grading";
import { z } from "zod";
import { problemSchema } from "../http/index.ts";

const part = z
  .enum(["survey", "opinion", "minutes", "sheet", "severe", "case"])
  .describe("どこに：認定調査・意見書・時間・用紙の数値・重い状態・見出し");
const given = z.string().describe("書かれていたもの（60 字まで）");
const item = z.string().describe("項目の名前");
const suggestion = z.string().nullable().describe("似た名前");
const labels = z.array(z.string());
const message = z.string().describe("何が、なぜ、どうすればよいか（日本語）");
const message_en = z.string().describe("message の英語");

/** Problems of columns belong to CSV files and cannot come over HTTP. */
type Code = Exclude<Problem["code"], "too-few-columns" | "too-many-columns">;
type FieldsOf<C extends Code> = Exclude<keyof Extract<Problem, { code: C }>, "code">;

/** The fields of every kind of problem the rules know; a kind that is missing here does not compile. */
const fields = {
  "not-json": { detail: z.string() },
  "not-a-case": { given },
  "bad-id": { given },
  "unknown-edition": { given: given.nullable(), known: labels },
  "unknown-field": { part, given, suggestion },
  "not-a-list-of-answers": { part, given },
  "unknown-item": { part, given, suggestion },
  "unknown-option": { item, given, allowed: labels.describe("選べる答え") },
  "answered-twice": { item, given: labels },
  "missing-item": { item, number: z.string().describe("認定調査票の番号。意見書では空") },
  "not-a-number": { part, item, given, decimals: z.int().describe("小数の桁数の限り") },
  "missing-minutes": { item },
} satisfies { [C in Code]: Record<FieldsOf<C>, z.ZodType> };

const kinds = Object.entries(fields).map(([code, own]) =>
  z.object({ code: z.literal(code), ...own, message, message_en }),
);

export const caseProblemSchema = z.union(kinds).describe("直すところ一つ。code ごとに付く値が違う");

export const refusedCaseSchema = z
  .object({
    id: z.union([z.string(), z.number(), z.null()]).describe("事例の番号（読めたとき）"),
    line: z.int().optional().describe("行の番号（application/x-ndjson のとき）"),
    problems: z.array(caseProblemSchema).describe("直すところのすべて"),
  })
  .describe("計算できない事例");

/** problem+json of this capability: the general shape with the problems of the rules. */
export const gradingProblemSchema = problemSchema
  .extend({ problems: z.array(caseProblemSchema).optional().describe("直すところのすべて") })
  .describe("誤りの知らせ（RFC 9457）。problems に直すところのすべて");
