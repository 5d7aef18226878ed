import { z } from "zod";
import {
  certaintyAnswer,
  coverageAnswer,
  diseaseAnswer,
  editionAnswer,
  nextStepAnswer,
  reasonAnswer,
  saidAnswer,
  statusAnswer,
} from "../fields.schema.ts";

const text = z.string();
const said = saidAnswer.shape;

const proof = z.object({
  kind: text,
  outcome: z
    .enum(["proves", "ask", "not-this", "not-on-this-day"])
    .describe("proves：証明する、ask：役に立つが、市区町村に確かめる"),
  provesNot: text.describe("証明しないこと"),
  source: text,
  toConfirm: z.boolean().describe("要確認"),
  ...said,
});

const onset = z.object({
  need: z.enum(["required", "asked", "optional"]),
  given: z.object({ text, about: z.boolean().optional() }).nullable(),
  because: saidAnswer,
});

const verdict = z
  .object({
    index: z.int().describe("送った順の番号（0 から）"),
    given: text,
    disease: diseaseAnswer.nullable(),
    candidates: z.array(diseaseAnswer).describe("名前が当てはまる病気が二つ以上のとき、その候補"),
    complication: z.boolean(),
    status: statusAnswer,
    certainty: certaintyAnswer,
    coverage: coverageAnswer,
    because: z.array(reasonAnswer).describe("一覧のほかの理由（経過措置）"),
    proofs: z.array(proof),
    proven: z.enum(["yes", "ask", "no"]),
    onset,
  })
  .describe("一つの病気の答え");

const missing = z.object({
  code: text,
  blocking: z.boolean().describe("true：これがないと確かめ終わらない"),
  disease: z.int().nullable(),
  ...said,
});

const otherScheme = z.object({
  code: text,
  name: saidAnswer,
  why: saidAnswer,
  where: saidAnswer,
  law: text,
  toConfirm: z.boolean(),
});

const windowAnswer = z.object({
  edition: editionAnswer.nullable(),
  status: statusAnswer,
  certainty: certaintyAnswer,
  complete: z.boolean().describe("足りないもの（blocking）がない"),
  summary: saidAnswer,
  person: z.object({
    age: z.int().nullable(),
    legal: z.enum(["障害者", "障害児"]).nullable(),
    ...said,
  }),
  diseases: z.array(verdict),
  notes: z.array(z.object({ code: text, ...said })),
  missing: z.array(missing),
  nextSteps: z.array(nextStepAnswer),
  otherSchemes: z.array(otherScheme),
  law: z.array(z.object({ law: text, place: text, for: saidAnswer })),
});

export const checkAnswer = windowAnswer
  .extend({ note: z.array(text).describe("印刷できる覚え書きの行。名前は入らない") })
  .describe("窓口での確認の答え");
