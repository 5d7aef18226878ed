import { z } from "zod";

const unknownKeys = (issue: { code?: string; keys?: string[] }) =>
  issue.code === "unrecognized_keys"
    ? `「${(issue.keys ?? []).join("、").slice(0, 60)}」という指定はありません。使えるのは fill と explain だけです。`
    : undefined;

export const querySchema = z.strictObject(
  {
    fill: z
      .literal("first", { error: "fill に書けるのは first だけです（?fill=first）。" })
      .optional()
      .describe("first：答えのない項目を最初の選択肢とみなし、その名前を filled に挙げる"),
    explain: z
      .literal("all", { error: "explain に書けるのは all だけです（?explain=all）。" })
      .optional()
      .describe("all：答えに explanation（項目ごとの点数、当てはまる条件の一つひとつ、根拠の条文）を付ける"),
  },
  { error: unknownKeys },
);
