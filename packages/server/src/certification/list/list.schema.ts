import { stages } from "@yorisoi/rules/certification/case";
import { z } from "zod";
import { caseLineAnswer } from "../case/case.schema.ts";

export const listSchema = z.strictObject({
  query: z.string().max(200).default("").describe("申請の番号か、名前のはじめ。住所には入れず本文で送る"),
  stage: z.enum(Object.keys(stages)).optional(),
  late: z.boolean().default(false).describe("期限を過ぎたものだけ"),
  opinionLate: z.boolean().default(false).describe("医師意見書の期限を過ぎて、まだ届いていないものだけ"),
  letters: z.boolean().default(false).describe("督促状をまだ印刷していないものだけ"),
  mine: z.boolean().default(false).describe("自分の役割がすることを待つものだけ"),
  open: z.boolean().default(true).describe("終わっていないものだけ"),
  after: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/u)
    .optional()
    .describe("前の応答の next"),
  limit: z.int().min(1).max(100).default(30),
});
export type ListBody = z.output<typeof listSchema>;

export const listAnswer = z.object({
  cases: z.array(caseLineAnswer),
  next: z.string().nullable(),
  counts: z.record(z.string(), z.int()),
  late: z.int(),
});
