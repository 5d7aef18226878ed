import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { nameAnswer, textField } from "../fields.schema.ts";

/** In the body, so that no name stands in an address or a log. */
export const searchSchema = z.object({
  query: textField(100).min(
    1,
    inBoth(
      "名前、ふりがな、生年月日、番号のどれかを入れてください。",
      "Enter a name, a reading, a birth day or a number.",
    ),
  ),
  after: z.guid().nullable().default(null).describe("前の答えの next"),
  limit: z.int().min(1).max(100).default(20),
});
export type Search = z.output<typeof searchSchema>;

export const listQuery = z.object({
  after: z.guid().optional().describe("前の答えの next"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListQuery = z.output<typeof listQuery>;

/** A line of a list: enough to tell people apart, never a disease. */
export const lineAnswer = nameAnswer.extend({
  organisationId: z.guid(),
  personId: z.guid(),
  number: z.int(),
  birthDay: z.string(),
  age: z.int(),
  sex: z.enum(["male", "female", "unrecorded"]),
  municipalityCode: z.string().nullable(),
  status: z.enum(["active", "moved", "died", "merged"]),
});
export type Line = z.input<typeof lineAnswer>;

export const linesAnswer = z.object({ people: z.array(lineAnswer), next: z.guid().nullable() });

export const farLineAnswer = lineAnswer.extend({ organisationName: z.string() });
export const farLinesAnswer = z.object({ people: z.array(farLineAnswer), next: z.guid().nullable() });

export const sharedLineAnswer = farLineAnswer.extend({
  shared: z.array(
    z.object({
      consentId: z.guid(),
      resources: z.array(z.string()),
      purpose: z.string(),
      validUntil: z.string(),
    }),
  ),
});
export const sharedLinesAnswer = z.object({ people: z.array(sharedLineAnswer), next: z.guid().nullable() });
