import { z } from "zod";
import { actSchema } from "../acts/act.schema.ts";
import { aroundAnswer } from "../around-opinion/around-opinion.route.ts";
import { possibleActs } from "../case/case.schema.ts";
import { documentAnswer } from "../documents/document.schema.ts";

export const openSchema = z.strictObject({
  token: z.string().min(1).max(200).describe("リンクの # の後"),
  code: z.string().min(1).max(40).describe("別の方法で知らされた番号"),
});

export const linkActSchema = actSchema.extend({
  act: z.enum(["begin_opinion", "answer_opinion", "send_opinion", "refuse_opinion"]),
});

const text = z.string();

/** The one opinion, and nothing else of the case. */
export const linkAnswer = z.object({
  caseId: z.guid(),
  edition: z.enum(["2013", "2014"]),
  personName: text,
  personKana: text,
  birthDay: text,
  facility: text,
  due: text.nullable(),
  validUntil: text,
  sender: text,
  status: text,
  mayWrite: z.boolean(),
  around: aroundAnswer,
  questions: z.array(z.object({ id: text, key: text.nullable(), isAnswered: z.boolean() })),
  opinion: documentAnswer,
  acts: possibleActs,
});
