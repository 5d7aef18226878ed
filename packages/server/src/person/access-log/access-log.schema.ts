import { z } from "zod";

export const accessLogQuery = z.object({
  after: z
    .string()
    .regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)
    .optional()
    .describe("前の答えの next"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const words = z.object({ ja: z.string(), en: z.string() });

export const accessLogAnswer = z.object({
  entries: z.array(
    z.object({
      at: z.string(),
      event: z.string(),
      words: words.describe("何をしたか"),
      who: z.object({
        isSelf: z.boolean(),
        displayName: z.string().nullable(),
        role: z.string().nullable(),
        roleWords: words.nullable(),
        organisationName: z.string().nullable(),
      }),
      purpose: z.string().describe("何のために"),
      purposeWords: words.nullable(),
      mergedNumber: z.int().nullable().describe("この記録にまとめられた記録のことなら、その番号"),
    }),
  ),
  next: z.string().nullable(),
});
