import type { Handbook, ProofKind } from "@yorisoi/rules/disease";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { dayField } from "../fields.schema.ts";

const MOST = 20;
const proofKinds = [
  "diagnosis",
  "recipient",
  "registration",
  "opinion",
  "childhood",
  "former",
] as const satisfies readonly ProofKind[];
const handbooks = ["physical", "intellectual", "mental"] as const satisfies readonly Handbook[];

const idField = z.string().trim().min(1).max(300);

const onset = z
  .strictObject({
    text: z.string().trim().min(1).max(20).describe("2019-04-01、2019-04、2019 のどれか"),
    about: z.boolean().optional().describe("true：そのころ、という答え"),
  })
  .describe("発症の時期");

const disease = z
  .strictObject({
    id: idField.optional().describe("疾病の番号（検索の答えの id）"),
    typedName: z.string().trim().min(1).max(200).optional().describe("書類に書いてある病名"),
    onset: onset.optional(),
    progressive: z.boolean().optional().describe("進行する病気か（本人か医師の話）"),
    complication: z.boolean().optional().describe("合併症か"),
  })
  .refine(({ id, typedName }) => id !== undefined || typedName !== undefined, {
    message: inBoth("id か typedName のどちらかを書いてください。", "Write an id or a typedName."),
    path: ["id"],
  })
  .describe("一つの病気。番号か、書類に書いてある名前");

const proof = z
  .strictObject({
    kind: z
      .enum(proofKinds)
      .describe(
        "diagnosis：診断書、recipient：特定医療費受給者証、registration：登録者証、opinion：医師意見書、childhood：小児慢性の受給者証、former：特定疾患の受給者証",
      ),
    disease: idField.optional().describe("書いてある病気の番号。病気が一つなら要らない"),
    day: dayField.optional().describe("書いた日・発行した日"),
    validUntil: dayField.optional(),
  })
  .describe("見せてもらった書類");

export const checkBody = z
  .strictObject({
    day: dayField.describe("確かめる日"),
    diseases: z.array(disease).max(MOST).describe("病気。合併症も。いくつでも（20 まで）"),
    birthDay: dayField.optional().describe("生まれた日"),
    age: z.int().min(0).max(150).optional().describe("その日の年齢（生まれた日がわからないとき）"),
    onset: onset.optional().describe("主な病気の発症の時期"),
    proofs: z.array(proof).max(MOST).optional(),
    handbook: z
      .array(z.enum(handbooks))
      .max(handbooks.length)
      .optional()
      .describe("physical：身体障害者手帳、intellectual：療育手帳、mental：精神障害者保健福祉手帳"),
    earlierDecision: dayField.optional().describe("この病気による前の支給決定の日（経過措置）"),
  })
  .describe("窓口でわかっていること。名前は書かない");

export type CheckBody = z.output<typeof checkBody>;
