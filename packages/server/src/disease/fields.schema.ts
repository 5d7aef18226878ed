import { civilDay } from "@yorisoi/rules/calendar";
import type { DiseaseRelation, ListName } from "@yorisoi/rules/disease";
import { z } from "zod";
import { inBoth } from "../http/index.ts";

/** A day that somebody sends. */
export const dayField = z
  .string()
  .refine(
    (text) => civilDay(text) !== null,
    inBoth("ある日を 2026-11-21 の形で入れてください。", "Enter a day that exists, as in 2026-11-21."),
  )
  .describe("日（YYYY-MM-DD）");

/** An address after the question mark with something nobody knows. */
export const unknownParameter = (known: string) => ({
  error: (issue: { readonly code?: string }) =>
    issue.code === "unrecognized_keys"
      ? inBoth(
          `知らない指定があります。使えるのは ${known} だけです。`,
          `There is an unknown parameter; only ${known} are known.`,
        )
      : undefined,
});

export const onQuery = z.strictObject(
  { on: dayField.optional().describe("この日で答える。なければ今日（日本）") },
  unknownParameter("on"),
);

const text = z.string();
const aDay = z.string().meta({ description: "日（YYYY-MM-DD）", examples: ["2025-04-01"] });
export const saidAnswer = z.object({ ja: text, en: text }).describe("日本語と英語");

const listNames = ["designated", "childhood", "support", "2013"] as const satisfies readonly ListName[];
export const listName = z
  .enum(listNames)
  .describe(
    "designated：指定難病、childhood：小児慢性特定疾病、support：そのほかの対象疾病、2013：2013 年の政令の 130 疾病",
  );

export const diseaseAnswer = z
  .object({
    id: text.meta({ description: "疾病の番号", examples: ["NANDO:1200002", "2013:21"] }),
    list: listName,
    notificationNo: z.int().nullable().describe("指定難病の告示番号（下位の病型では、属する病気のもの）"),
    partOf: text.nullable().describe("下位の病型が属する病気の番号"),
    sameAs: text.nullable().describe("一覧の中の同じ病気の番号"),
    name: text,
    officialName: text.describe("印刷されたとおりの正式な名前"),
    kana: text,
    english: text,
    otherNames: z.array(text).describe("別名・以前の名前"),
    otherEnglish: z.array(text),
    groups: z.array(text).describe("疾患群"),
  })
  .describe("一つの疾病");

export const editionAnswer = z
  .object({
    id: text.meta({ examples: ["support-2025-04-01"] }),
    of: z.enum(["support", "designated"]).describe("support：対象疾病、designated：指定難病"),
    name: text,
    from: aDay,
    until: aDay.nullable().describe("この日の前日まで。null は決まっていない"),
    officialCount: z.int().nullable().describe("公の一覧の数。null は未確認"),
    lastNumber: z.int().nullable().describe("その時点の指定難病のいちばん大きい告示番号"),
    addedNames: z.array(text).describe("この版で加わったと出典にある名前"),
    source: text,
  })
  .describe("一覧の版");

export const gapAnswer = z
  .object({
    official: z.int().nullable(),
    documented: z.int().describe("出典にある名前の数"),
    inferred: z.int().describe("推論による名前の数（要確認）"),
    missing: z.int().nullable().describe("ここにない名前の数。null は公の数が未確認"),
  })
  .describe("公の一覧のうち、ここにある数とない数");

export const reasonAnswer = z
  .object({ code: text, ...saidAnswer.shape, source: text.nullable() })
  .describe("理由と出典");
export const nextStepAnswer = z.object({ code: text, ...saidAnswer.shape }).describe("次にすること");

export const statusAnswer = z
  .enum(["covered", "not-covered", "not-confirmed"])
  .describe("covered：対象、not-covered：対象ではない、not-confirmed：確かめられない（「ちがう」ではない）");
export const certaintyAnswer = z
  .enum(["documented", "inferred"])
  .nullable()
  .describe("documented：出典にある、inferred：推論（要確認）、null：わからない");

export const coverageAnswer = z
  .object({
    status: statusAnswer,
    certainty: certaintyAnswer,
    edition: editionAnswer.nullable(),
    because: z.array(reasonAnswer),
    nextStep: nextStepAnswer.nullable(),
    sources: z.array(text),
  })
  .describe("その日に、障害者総合支援法の対象疾病か");

export const relationAnswer = z
  .object({
    from: text,
    to: text.nullable(),
    relation: z.enum([
      "same",
      "renamed",
      "split",
      "merged",
      "narrower",
      "broader",
      "removed",
      "none",
    ] as const satisfies readonly DiseaseRelation["relation"][]),
    day: aDay.nullable().describe("removed のとき、名前がなくなった日"),
    note: saidAnswer,
  })
  .describe("2013 年の名前と今の名前の関係");

export const referencesAnswer = z
  .object({
    nandoId: text,
    orphanet: z.array(text),
    omim: z.array(text),
    mondo: z.array(text),
    nanbyouUrl: text.nullable(),
    mhlwUrl: text.nullable(),
    shoumanUrl: text.nullable(),
  })
  .describe("ほかの目録での番号とページ");

const fact = z.enum(["yes", "no", "unknown"]);

export const factsAnswer = z
  .object({
    id: text,
    name: text,
    notificationNo: z.int().nullable().describe("告示番号"),
    designated: fact.describe("その日に指定難病か"),
    supportListed: fact.describe("その日に対象疾病か"),
    childhood: fact.describe("小児慢性特定疾病か"),
  })
  .describe("/api/services/find の diseases に、そのまま書ける形");
