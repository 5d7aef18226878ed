import { z } from "zod";

export const pageSchema = z.strictObject({
  after: z.guid().optional().describe("この番号の次から（前の応答の next）"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const noticeListSchema = z.object({
  notices: z.array(
    z.object({
      noticeId: z.guid(),
      kind: z.string(),
      details: z.record(z.string(), z.string()),
      at: z.string(),
      readAt: z.string().nullable(),
    }),
  ),
  next: z.guid().nullable().describe("続きがあるときの after"),
});

export const noticeParams = z.object({ id: z.guid() });

/** Details are ids and short words; one that is something else is left out. */
export const detailsSchema = z.record(z.string(), z.string()).catch({});
