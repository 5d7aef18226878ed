import { z } from "zod";
import { dayField, personParams, textField } from "../fields.schema.ts";

export const linkSchema = z.object({
  login: textField(100).min(3).toLowerCase().describe("本人の利用者のサインイン名。正確に入れる"),
  validFrom: dayField.optional().describe("入れなければ今日から"),
});
export type LinkFacts = z.output<typeof linkSchema>;

export const linkParams = personParams.extend({ accountId: z.guid() });

export const linkAnswer = z.object({
  accountId: z.guid(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  isInForce: z.boolean(),
  hasRole: z.boolean().describe("この利用者に「本人」の役割がある。ないうちは記録を開けない"),
});

export type LinkAnswer = z.input<typeof linkAnswer>;
