import { z } from "zod";
import { jobNames } from "./job-kinds.ts";

const states = ["created", "retry", "active", "completed", "cancelled", "failed"] as const;

export const jobSchema = z
  .object({
    id: z.uuid(),
    name: z.string().describe("処理の種類"),
    state: z
      .enum(states)
      .describe("created 待っている・retry やり直しを待っている・active 動いている・failed できなかった"),
    createdAt: z.iso.datetime().describe("いつ作られたか"),
    startsAt: z.iso.datetime().describe("早くていつ始まるか"),
    endedAt: z.iso.datetime().nullable(),
    ageSeconds: z.int().describe("作られてからの秒数"),
    tries: z.int().describe("これまでに試した回数"),
    mostTries: z.int(),
    errorCode: z.string().nullable().describe("最後にできなかった理由の記号。内容は含まない"),
  })
  .describe("一件の処理。何についての処理かは含まない。");

export const jobPageSchema = z.object({
  jobs: z.array(jobSchema),
  counts: z.record(z.string(), z.int()).describe("状態ごとの数"),
  next: z.string().nullable().describe("続きがあるとき、after に付ける値"),
});

export const jobQuerySchema = z.strictObject({
  state: z.enum(states).optional(),
  name: z.enum(jobNames).optional(),
  after: z
    .string()
    .regex(/^\d{1,16}_[0-9a-f-]{36}$/)
    .optional()
    .describe("前の応答の next"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const jobParamsSchema = z.object({ id: z.uuid() });

export type JobQuery = z.infer<typeof jobQuerySchema>;
export type ListedJob = z.infer<typeof jobSchema>;
