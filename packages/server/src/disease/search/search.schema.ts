import type { Hit } from "@yorisoi/rules/disease";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { dayField, listName, unknownParameter } from "../fields.schema.ts";

const LONGEST = 200;
const MOST = 100;
const limitProblem = inBoth(
  `limit には 1 から ${MOST} までの数を書いてください。`,
  `limit is a number from 1 to ${MOST}.`,
);
const queryProblem = inBoth(
  `q に、さがす言葉を ${LONGEST} 文字までで書いてください。`,
  `Write the words to search for in q, ${LONGEST} characters at most.`,
);

export const searchQuery = z.strictObject(
  {
    q: z
      .string(queryProblem)
      .trim()
      .min(1, queryProblem)
      .max(LONGEST, queryProblem)
      .describe("病名・読み・略語・英語・ふだんの言葉"),
    on: dayField.optional().describe("この日の一覧でさがす。なければ今日（日本）"),
    limit: z.coerce
      .number(limitProblem)
      .int(limitProblem)
      .min(1, limitProblem)
      .max(MOST, limitProblem)
      .default(10)
      .describe(`多くて何件か（1 から ${MOST}）`),
  },
  unknownParameter("q・on・limit"),
);

const kinds = [
  "name",
  "kana",
  "romaji",
  "abbreviation",
  "english",
  "synonym",
  "former-name",
  "everyday",
  "typing-error",
  "part",
] as const satisfies readonly Hit["matchedOn"]["kind"][];

export const hitAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    kana: z.string(),
    notificationNo: z.int().nullable().describe("告示番号（下位の病型では、属する病気のもの）"),
    list: listName,
    score: z.number().describe("1 がぴったり"),
    matchedOn: z.string().describe("当てはまった名前"),
    matchedKind: z.enum(kinds).describe("どう当てはまったか"),
  })
  .describe("見つかった疾病");

export const searchAnswer = z
  .object({ on: z.string(), hits: z.array(hitAnswer).describe("よく当てはまる順") })
  .describe("さがした結果");
