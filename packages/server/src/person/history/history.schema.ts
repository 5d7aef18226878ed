import { z } from "zod";

export const changeAnswer = z.object({
  at: z.string(),
  what: z.string().describe("何が変わったか（person、certificate など）"),
  id: z.string().describe("同じものの変更を並べるための番号"),
  kind: z.enum(["changed", "removed"]),
  by: z.object({
    displayName: z.string().nullable().describe("見られないときは null"),
    isSelf: z.boolean(),
  }),
  fields: z
    .array(z.object({ field: z.string(), before: z.json(), after: z.json() }))
    .describe("項目ごとの前と後"),
});

export const historyQuery = z.object({
  after: z.coerce.number().int().min(0).default(0).describe("飛ばす数"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const historyAnswer = z.object({ changes: z.array(changeAnswer), next: z.int().nullable() });

export type Change = z.input<typeof changeAnswer>;
