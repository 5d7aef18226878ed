import { z } from "zod";

const item = z.object({
  number: z.string().describe("認定調査票の番号。意見書では空"),
  name: z.string(),
  option: z.string().describe("答え"),
  points: z.number().describe("加わった点数"),
});

const groups = z.array(z.object({ name: z.string(), points: z.number(), items: z.array(item) }));

const citations = z
  .array(
    z.object({
      law: z.string().describe("法令の番号"),
      place: z.string().describe("条・表・注・番号"),
      for: z.object({ ja: z.string(), en: z.string() }).describe("答えのどこの根拠か"),
    }),
  )
  .describe("根拠の条文");

export const explanation2014Schema = z.object({
  groups: groups.describe("十一の群の点数と、項目ごとの点数（別表第一）"),
  singles: z.array(item).describe("十二の群。合計せず、項目ごとに見る"),
  conditions: z
    .array(
      z.object({
        no: z.int(),
        grade: z.string(),
        likelihood: z.number(),
        clauses: z.array(
          z.object({
            text: z.string().describe("原文"),
            points: z.number().describe("この事例の点数"),
          }),
        ),
      }),
    )
    .describe("当てはまるすべての条件。先頭が決め手"),
  citations,
});

export const explanation2013Schema = z.object({
  groups: groups.describe("七つの群の得点と、項目ごとの点数（別表第八）"),
  minutes: z.record(z.string(), z.number()).nullable().describe("入力された八つの時間（分）"),
  specialCare: z
    .array(z.object({ name: z.string(), minutes: z.number() }))
    .describe("特別な医療（別表第七）"),
  citations,
});
