import { organisationKinds, type OrganisationKind } from "@yorisoi/rules/identity";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";

const kind = z.enum(Object.keys(organisationKinds) as OrganisationKind[]);
const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullable()
    .transform((text) => text || null);

export const organisationQuery = z.strictObject({
  query: z.string().trim().max(100).default("").describe("名前かかなの一部"),
  kind: kind.optional(),
  prefecture: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .describe("都道府県の 2 桁の番号"),
  page: z.coerce.number().int().min(0).max(10_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type OrganisationQuery = z.output<typeof organisationQuery>;

export const organisationParams = z.object({ id: z.guid() });

export const organisationChangeSchema = z.strictObject({
  postalCode: z
    .union([
      z.literal(""),
      z.string().regex(/^\d{3}-?\d{4}$/, {
        error: inBoth("郵便番号は 7 桁の数字で入れてください。", "Enter the postal code as 7 digits."),
      }),
    ])
    .nullable()
    .transform((text) => text || null),
  address: optionalText(200),
  phone: optionalText(30),
  url: z
    .union([
      z.literal(""),
      z.url({
        protocol: /^https?$/,
        error: inBoth(
          "https:// で始まるアドレスを入れてください。",
          "Enter an address that begins with https://.",
        ),
      }),
    ])
    .nullable()
    .transform((text) => text || null),
  version: z.int().min(1),
});
export type OrganisationChangeBody = z.output<typeof organisationChangeSchema>;

const text = z.string().nullable();
export const organisationSchema = z.object({
  organisationId: z.guid(),
  kind,
  code: z.string(),
  name: z.string(),
  kana: text,
  prefectureCode: text,
  municipalityCode: text,
  areaCode: text.describe("二次医療圏の番号"),
  partOf: z.object({ organisationId: z.guid(), name: z.string() }).nullable(),
  postalCode: text,
  address: text,
  phone: text,
  url: text,
  version: z.int(),
});

export const organisationListSchema = z.object({
  organisations: z.array(organisationSchema),
  page: z.int(),
  isLast: z.boolean(),
});
