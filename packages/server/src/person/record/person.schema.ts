import { z } from "zod";
import { nameAnswer } from "../fields.schema.ts";

export const personAnswer = nameAnswer
  .extend({
    organisationId: z.guid(),
    personId: z.guid(),
    number: z.int().describe("組織の中での記録の番号"),
    birthDay: z.string(),
    age: z.int().describe("今日の年齢"),
    sex: z.enum(["male", "female", "unrecorded"]),
    postalCode: z.string().nullable(),
    municipalityCode: z.string().nullable(),
    address: z.string(),
    building: z.string(),
    phone: z.string(),
    secondPhone: z.string(),
    email: z.string(),
    status: z.enum(["active", "moved", "died", "merged"]),
    mergedInto: z.guid().nullable().describe("一つにまとめた先の記録"),
    version: z.int(),
    createdAt: z.string(),
    changedAt: z.string(),
  })
  .describe("本人の記録。病名は含まない");

export type PersonAnswer = z.input<typeof personAnswer>;

export const duplicateAnswer = nameAnswer.extend({
  personId: z.guid(),
  number: z.int(),
  birthDay: z.string(),
  sex: z.enum(["male", "female", "unrecorded"]),
  municipalityCode: z.string().nullable(),
  likeness: z.enum(["probable", "possible"]).describe("どのくらい同じ人らしいか"),
  score: z.int().min(0).max(100),
  reasons: z
    .array(z.object({ code: z.string(), points: z.int(), ja: z.string(), en: z.string() }))
    .describe("同じ人らしいと見る理由。重い順"),
});
