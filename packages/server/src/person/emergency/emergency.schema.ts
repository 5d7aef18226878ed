import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { factsSchema } from "../record/facts.schema.ts";
import { nameField, personParams, textField } from "../fields.schema.ts";

export const findSchema = z.object({
  familyKana: factsSchema.shape.familyKana,
  givenKana: factsSchema.shape.givenKana,
  birthDay: factsSchema.shape.birthDay,
  municipalityCode: z
    .string()
    .regex(
      /^[0-9]{6}$/,
      inBoth(
        "市区町村のコードは数字 6 けたです。一覧から選んでください。",
        "The code of a municipality has 6 digits. Choose it from the list.",
      ),
    )
    .nullable()
    .default(null),
});
export type Sought = z.output<typeof findSchema>;

export const foundAnswer = z.object({
  found: z.array(
    z.object({
      organisationId: z.guid(),
      personId: z.guid(),
      organisationName: z.string(),
      initials: z.string().describe("姓と名のふりがなの一文字目"),
    }),
  ),
});

export const openSchema = z.object({
  organisationId: z.guid(),
  personId: z.guid(),
  reason: textField(1000).min(
    10,
    inBoth(
      "だれにどんな危険があるか、10 文字以上で書いてください。",
      "Write in at least 10 characters who is in what danger.",
    ),
  ),
  hours: z
    .int()
    .min(1, inBoth("1 から 24 までの時間を入れてください。", "Enter 1 to 24 hours."))
    .max(
      24,
      inBoth(
        "24 時間より長くは開けません。1 から 24 までの時間を入れてください。",
        "It cannot be opened for more than 24 hours. Enter 1 to 24.",
      ),
    ),
});
export type Opening = z.output<typeof openSchema>;

export const emergencyParams = personParams.extend({ emergencyId: z.guid() });

export const reviewSchema = z.object({ review: nameField.max(1000).describe("確かめた結果") });

export const emergencyAnswer = z.object({
  emergencyId: z.guid(),
  organisationId: z.guid(),
  organisationName: z.string(),
  personId: z.guid(),
  accountId: z.guid(),
  displayName: z.string().nullable().describe("見られないときは null"),
  byOrganisation: z.object({ organisationId: z.guid(), name: z.string() }),
  byRole: z.string(),
  reason: z.string(),
  startedAt: z.string(),
  untilAt: z.string(),
  endedAt: z.string().nullable(),
  isOpen: z.boolean(),
  reviewedAt: z.string().nullable(),
  review: z.string(),
});
export type EmergencyAnswer = z.input<typeof emergencyAnswer>;

export const emergencyListAnswer = z.object({ emergencies: z.array(emergencyAnswer) });
