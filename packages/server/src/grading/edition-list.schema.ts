import { z } from "zod";

const optionSchema = z.object({
  number: z.int().describe("番号（省令の順に 1 から）。答えにそのまま書ける"),
  label: z.string().describe("選択肢の名前"),
  points: z.number().nullable().describe("点数。点数のない項目では null"),
});

const itemSchema = z.object({
  name: z.string().describe("項目の名前。survey か opinion の中の名前になる"),
  number: z.string().describe("認定調査票の番号。意見書では空"),
  part: z.enum(["survey", "opinion"]).describe("認定調査か医師意見書か"),
  group: z.int().nullable().describe("群の番号"),
  lawName: z.string().describe("省令の表にある書き方"),
  required: z.boolean().describe("答えがなければ計算できないか"),
  options: z.array(optionSchema),
});

const editionSchema = z.object({
  id: z.enum(["2013", "2014"]),
  name: z.string(),
  law: z.string(),
  from: z.iso.date().describe("この日から"),
  until: z.iso.date().nullable().describe("この日の前日まで。null は定めなし"),
  judgedBy: z
    .enum(["day", "severe"])
    .describe(
      "day は調査日の状態、severe はより重度の状態で判断する（2014年4月の認定調査員マニュアルによる。要確認）",
    ),
  computes: z.string().describe("計算するものとしないもの"),
  groups: z.array(z.string()).describe("点数を合計する群の名前。group の番号の順"),
  items: z.array(itemSchema).describe("項目。省令の表の順"),
  minutes: z.array(z.string()).describe("minutes に書く時間の名前（2013 年版だけ）"),
  sheet: z.array(z.string()).describe("sheet に書く数値の名前（2013 年版だけ）"),
});

export const editionListSchema = z
  .object({ editions: z.array(editionSchema) })
  .describe("版の一覧と、入力の様式を作るのに要るすべて");

export type EditionList = z.infer<typeof editionListSchema>;
