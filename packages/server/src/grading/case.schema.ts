import { edition2013, edition2014 } from "@yorisoi/rules/grading";
import { z } from "zod";
import { flatSchema, type IsRequired, nestedSchema, optionSchema } from "./answers.schema.ts";

/** The most cases in one array. */
export const MOST_CASES = 1000;

const all: IsRequired = () => true;
const none: IsRequired = () => false;

const head = {
  id: z.union([z.string(), z.number(), z.null()]).optional().describe("事例の番号。答えにそのまま付く"),
  memo: z.unknown().optional().describe("覚え書き。計算には使わない"),
};

function surveyAndOpinion2014(isRequired: IsRequired) {
  const part = (name: "survey" | "opinion") => edition2014.items.filter((item) => item.part === name);
  const survey = flatSchema(part("survey"), isRequired).describe("認定調査の 80 項目");
  const opinion = z
    .union([nestedSchema(part("opinion"), isRequired), flatSchema(part("opinion"), isRequired)])
    .describe("医師意見書の 24 項目。名前は入れ子でも「麻痺 左上肢」のように続けてもよい");
  return { survey, opinion };
}

export const case2014Schema = z
  .strictObject({
    ...head,
    edition: z.literal("2014"),
    ...surveyAndOpinion2014(all),
    severe: z
      .strictObject(surveyAndOpinion2014(none))
      .partial()
      .optional()
      .describe(
        "より重度の状態の答え。調査日と違う項目だけ。この版ではこちらで判断する（2014年4月の認定調査員マニュアルによる。要確認）",
      ),
  })
  .describe(
    "障害支援区分（2014 年版）の一件。答えは選択肢の名前か、省令の順に 1 からの番号。全角・半角の違いや様式の古い言葉（できる、希にある など）も読む。",
  );

/** The survey of 2013: palsy by limbs, or as its type (Table 9). */
function survey2013(isRequired: IsRequired) {
  const limbs = nestedSchema(edition2013.items, isRequired).shape[edition2013.PALSY] as z.ZodObject;
  const type = optionSchema("麻痺の種類（別表第九）", edition2013.palsyTypes);
  const palsy = z.union([limbs, type]).describe("四肢ごとの麻痺か、麻痺の種類");
  const others = edition2013.items.filter(({ name }) => !name.startsWith(`${edition2013.PALSY} `));
  const byName = flatSchema(others, isRequired).extend({
    [edition2013.PALSY]: isRequired === none ? palsy.optional() : palsy,
  });
  return z
    .union([byName, flatSchema(edition2013.items, isRequired)])
    .describe("認定調査の 106 項目。点数のない項目は空けてよい");
}

const minutesSchema = z
  .strictObject(Object.fromEntries(edition2013.minutesNames.map((name) => [name, minutes()])))
  .describe("公の一次判定の結果にある八つの時間（分）。なければ区分は計算できない");

function minutes() {
  return z.number().min(0).max(1440).multipleOf(0.1).describe("分（小数第1位まで）");
}

const figure = z.number().multipleOf(0.0001).optional();

const sheetSchema = z
  .strictObject({
    回帰値: figure,
    IADL得点: figure,
    行動得点: figure,
    特別な医療を別に加える: z
      .boolean()
      .optional()
      .describe("時間の合計に別表第七の時間を足すか（八つの時間に含まれているかは要確認）"),
  } satisfies Record<(typeof edition2013.sheetNames)[number], z.ZodType>)
  .describe("判定結果の用紙にある、ほかの数値");

export const case2013Schema = z
  .strictObject({
    ...head,
    edition: z.literal("2013"),
    survey: survey2013(edition2013.isScored),
    minutes: minutesSchema.optional(),
    sheet: sheetSchema.optional(),
    severe: z
      .strictObject({ survey: survey2013(none).optional() })
      .optional()
      .describe("より重度の状態の答え。この版では審査会の参考"),
  })
  .describe("障害程度区分（2013 年版）の一件。時間の八つの値は公の結果から書き写す。");

export const caseSchema = z
  .discriminatedUnion("edition", [case2014Schema, case2013Schema])
  .describe("一件の事例");

export const requestSchema = z
  .union([caseSchema, z.array(caseSchema).min(1).max(MOST_CASES)])
  .describe("一件の事例、または 1 から 1000 件の配列");
