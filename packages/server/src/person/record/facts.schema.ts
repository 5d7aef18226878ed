import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { dayField, nameField, textField, versionField } from "../fields.schema.ts";

/** Hiragana or katakana in any width; kept in one. */
const kanaField = (isNeeded: boolean) =>
  textField(100)
    .overwrite((text) => text.normalize("NFKC"))
    .refine(
      (text) => /^[ぁ-ゖァ-ヺー・\s]*$/u.test(text),
      inBoth(
        "ふりがなは、ひらがなかカタカナで入れてください。",
        "Enter the reading in hiragana or katakana.",
      ),
    )
    .refine((text) => !isNeeded || text !== "", inBoth("ふりがなを入れてください。", "Enter the reading."));

const email = z.union([
  z.literal(""),
  z.email(
    inBoth(
      "メールアドレスの形になっていません。「@」の前後を確かめてください。",
      "This is not a mail address. Check what stands before and after the “@”.",
    ),
  ),
]);

/** What is known of a person and can be entered. */
export const factsSchema = z.object({
  familyName: nameField.describe("姓"),
  givenName: textField(100).describe("名"),
  familyKana: kanaField(true).describe("姓のふりがな"),
  givenKana: kanaField(false).describe("名のふりがな"),
  birthDay: dayField.describe("生年月日"),
  sex: z.enum(["male", "female", "unrecorded"]).describe("記録上の性別"),
  postalCode: z
    .string()
    .regex(
      /^[0-9]{7}$/,
      inBoth("郵便番号は数字 7 けたで入れてください。", "Enter the postal code as 7 digits."),
    )
    .nullable()
    .default(null),
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
  address: textField(300).default(""),
  building: textField(200).default(""),
  phone: textField(30).default(""),
  secondPhone: textField(30).default(""),
  email: email.default(""),
});

export type PersonFacts = z.output<typeof factsSchema>;

/** What is needed to see whether the record may exist already. */
export const likenessSchema = factsSchema.pick({
  familyName: true,
  givenName: true,
  familyKana: true,
  givenKana: true,
  birthDay: true,
  sex: true,
  postalCode: true,
  address: true,
  phone: true,
  secondPhone: true,
});

export type Likeness = z.output<typeof likenessSchema>;

export const newPersonSchema = factsSchema.extend({
  despite: z.array(z.guid()).max(100).default([]).describe("見くらべて、別の人と確かめた記録"),
});

const formerName = z
  .object({ untilDay: dayField.nullable().default(null), reason: textField(200).default("") })
  .describe("今までの名前を旧姓などとして残す");

/** Fields without defaults, so that what is not sent stays as it is. */
export const changedPersonSchema = z.object({
  version: versionField,
  familyName: factsSchema.shape.familyName.optional(),
  givenName: factsSchema.shape.givenName.optional(),
  familyKana: factsSchema.shape.familyKana.optional(),
  givenKana: factsSchema.shape.givenKana.optional(),
  birthDay: factsSchema.shape.birthDay.optional(),
  sex: factsSchema.shape.sex.optional(),
  postalCode: factsSchema.shape.postalCode.unwrap().optional(),
  municipalityCode: factsSchema.shape.municipalityCode.unwrap().optional(),
  address: factsSchema.shape.address.unwrap().optional(),
  building: factsSchema.shape.building.unwrap().optional(),
  phone: factsSchema.shape.phone.unwrap().optional(),
  secondPhone: factsSchema.shape.secondPhone.unwrap().optional(),
  email: factsSchema.shape.email.unwrap().optional(),
  status: z.enum(["active", "moved", "died"]).optional(),
  keepFormerName: formerName.optional(),
});

export type ChangedPerson = z.output<typeof changedPersonSchema>;
