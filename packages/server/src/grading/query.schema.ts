import { z } from "zod";
import { inBoth } from "../http/index.ts";

/** What was asked for, on one line and not at length. */
const named = (keys: readonly string[] = [], and: string) =>
  keys.join(and).replace(/\s+/gu, " ").slice(0, 60);

const unknownKeys = (issue: { code?: string; keys?: string[] }) =>
  issue.code === "unrecognized_keys"
    ? inBoth(
        `「${named(issue.keys, "、")}」という指定はありません。使えるのは fill と explain だけです。`,
        `There is no parameter “${named(issue.keys, ", ")}”; only fill and explain are known.`,
      )
    : undefined;

export const querySchema = z.strictObject(
  {
    fill: z
      .literal("first", {
        error: inBoth(
          "fill に書けるのは first だけです（?fill=first）。",
          "fill can only be first (?fill=first).",
        ),
      })
      .optional()
      .describe("first：答えのない項目を最初の選択肢とみなし、その名前を filled に挙げる"),
    explain: z
      .literal("all", {
        error: inBoth(
          "explain に書けるのは all だけです（?explain=all）。",
          "explain can only be all (?explain=all).",
        ),
      })
      .optional()
      .describe("all：答えに explanation（項目ごとの点数、当てはまる条件の一つひとつ、根拠の条文）を付ける"),
  },
  { error: unknownKeys },
);
