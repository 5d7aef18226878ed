import { edition2013, edition2014, grades } from "@yorisoi/rules/grading";
import { z } from "zod";
import { explanation2013Schema, explanation2014Schema } from "./explanation.schema.ts";
import { refusedCaseSchema } from "./problem.schema.ts";

const id = z.union([z.string(), z.number(), z.null()]).describe("事例の番号");
const grade = z.enum(grades).nullable().describe("一次判定の区分。計算できないときは null で、reason に理由");
const reason = z.string().optional().describe("区分を計算できない理由");
const names = z.array(z.string()).optional();
const filled = names.describe("?fill=first で最初の選択肢とみなした項目");

function numbersByName<Name extends string>(all: readonly Name[], text: string) {
  return z
    .object(Object.fromEntries(all.map((name) => [name, z.number()])) as Record<Name, z.ZodNumber>)
    .describe(text);
}

const state2014 = z.object({
  grade,
  conditionNo: z.int().nullable().describe("区分を決めた条件の番号（別表第二）"),
  likelihood: z.number().nullable().describe("その条件の区分等該当可能性（%）"),
  matched: z.array(z.int()).describe("当てはまるすべての条件の番号"),
  groupPoints: numbersByName(edition2014.groupNames, "十一の群の合計点数（別表第一）"),
});

export const answer2014Schema = z
  .object({
    id,
    edition: z.literal("2014"),
    ...state2014.shape,
    reason,
    filled,
    states: z
      .object({ taken: z.literal("severe"), day: state2014, severe: state2014 })
      .optional()
      .describe("二つの状態の比較。上の答えは taken の状態のもの"),
    explanation: explanation2014Schema.optional().describe("?explain=all のときの理由"),
  })
  .describe("障害支援区分（2014 年版）の一次判定");

const state2013 = z.object({
  groupScores: numbersByName(edition2013.groupNames, "七つの群の中間評価項目得点（別表第八）"),
});

export const answer2013Schema = z
  .object({
    id,
    edition: z.literal("2013"),
    grade,
    reason,
    totalMinutes: z.number().nullable().describe("障害程度区分基準時間（分）"),
    gradeByMinutes: grade.describe("時間だけによる区分（第二条各号のイ）"),
    raisedBy: names.describe(
      "区分を上げた用紙の数値（名古屋地方裁判所 平成24年9月7日判決に載った基準による）",
    ),
    ...state2013.shape,
    specialCareMinutes: z.number().describe("特別な医療の時間（別表第七、分）"),
    specialCareAdded: z.literal(true).optional().describe("その時間を合計に足したとき"),
    specialCareNote: z.string().optional(),
    unanswered: names.describe("答えのない、点数のない項目"),
    filled,
    states: z
      .object({ taken: z.literal("day"), day: state2013, severe: state2013, note: z.string() })
      .optional()
      .describe("二つの状態の比較"),
    explanation: explanation2013Schema.optional().describe("?explain=all のときの理由"),
  })
  .describe("障害程度区分（2013 年版）の一次判定");

export const answerSchema = z.discriminatedUnion("edition", [answer2014Schema, answer2013Schema]);

const manyAnswersSchema = z
  .array(z.union([answerSchema, refusedCaseSchema]))
  .describe("送った順の答え。読めない事例には id と problems");

export const responseSchema = z.union([answerSchema, manyAnswersSchema]).describe("一件の答え、または配列");
