import { helperPermissions, relations } from "@yorisoi/rules/person";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import {
  dayField,
  isPeriod,
  nameField,
  periodProblem,
  personParams,
  textField,
  versionField,
} from "../fields.schema.ts";
import { needsEnd, noneTwice } from "./permission-periods.ts";

const isObject = ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null;

const permission = z
  .object({
    permission: z.enum(Object.keys(helperPermissions)).describe("してよいこと"),
    validFrom: dayField,
    validUntil: dayField.nullable().default(null).describe("この日からはできない。代理では必ず入れる"),
  })
  .refine(isPeriod, periodProblem)
  .refine(({ permission: code, validUntil }) => validUntil || !needsEnd(code), {
    path: ["validUntil"],
    message: inBoth(
      "代理には終わりの日が要ります。いつまで代理をするかを入れてください。",
      "A proxy needs an end. Enter until when it holds.",
    ),
    when: isObject,
  });

export const helperSchema = z.object({
  name: nameField,
  kana: textField(100).default(""),
  relation: z.enum(Object.keys(relations)).describe("本人との関係"),
  phone: textField(30).default(""),
  email: textField(200).default(""),
  note: textField(1000).default(""),
  login: textField(100)
    .toLowerCase()
    .nullable()
    .optional()
    .describe("家族・支援者の利用者のサインイン名。正確に入れる。null でつながりを切る"),
  permissions: z.array(permission).max(40).default([]).superRefine(noneTwice),
});

export type HelperFacts = z.output<typeof helperSchema>;
export type HelperPermissionFacts = z.output<typeof permission>;

export const changedHelperSchema = helperSchema.extend({ version: versionField });

export const helperParams = personParams.extend({ helperId: z.guid() });

export const helperAnswer = z.object({
  helperId: z.guid(),
  name: z.string(),
  kana: z.string(),
  relation: z.string(),
  phone: z.string(),
  email: z.string(),
  note: z.string(),
  hasAccount: z.boolean().describe("家族・支援者の利用者とつながっている"),
  permissions: z.array(
    z.object({
      permission: z.string(),
      validFrom: z.string(),
      validUntil: z.string().nullable(),
      isInForce: z.boolean(),
    }),
  ),
  version: z.int(),
});

export type HelperAnswer = z.input<typeof helperAnswer>;
