import { z } from "zod";
import { dayField, nameAnswer, personParams, textField, versionField } from "../fields.schema.ts";
import { factsSchema } from "../record/facts.schema.ts";

/** A name the person had before. Parts left empty are as they are today. */
export const formerNameSchema = z.object({
  familyName: factsSchema.shape.familyName,
  givenName: factsSchema.shape.givenName.default(""),
  familyKana: factsSchema.shape.familyKana,
  givenKana: factsSchema.shape.givenKana.default(""),
  untilDay: dayField.nullable().default(null).describe("この日から今の名前。わからなければ null"),
  reason: textField(200).default("").describe("変わったわけ。書かなくてよい"),
});
export type FormerNameFacts = z.output<typeof formerNameSchema>;

export const changedFormerNameSchema = formerNameSchema.extend({ version: versionField });

export const formerNameParams = personParams.extend({ formerNameId: z.guid() });

export const formerNameAnswer = nameAnswer.extend({
  formerNameId: z.guid(),
  untilDay: z.string().nullable(),
  reason: z.string(),
  version: z.int(),
});
export type FormerNameAnswer = z.input<typeof formerNameAnswer>;
