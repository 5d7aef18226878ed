import { consentPurposeCodes, shareablePartCodes } from "@yorisoi/rules/person";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import {
  dayField,
  isPeriod,
  periodProblem,
  personParams,
  reasonField,
  versionField,
} from "../fields.schema.ts";

export const consentSchema = z
  .object({
    toOrganisationId: z.guid().describe("見てよい組織"),
    resources: z
      .array(z.enum(shareablePartCodes))
      .min(1, inBoth("見てよいものを一つ以上選んでください。", "Choose at least one thing that may be seen."))
      .overwrite((list) => [...new Set(list)].toSorted())
      .refine(
        (list) => list.includes("person"),
        inBoth(
          "本人の基本の記録（person）も入れてください。名前がなければ使えません。",
          "Add the facts (person) too: without the name the rest is of no use.",
        ),
      ),
    purpose: z.enum(consentPurposeCodes),
    validFrom: dayField,
    validUntil: dayField.describe("この日からは見られない"),
    how: z.enum(["paper", "in_person", "online"]).describe("どうやって同意したか"),
    givenOn: dayField,
    byHelperId: z.guid().nullable().default(null).describe("代理で同意した人"),
    documentId: z.guid().nullable().default(null).describe("読みこんだ同意書。紙のときに要る"),
  })
  .refine(isPeriod, periodProblem)
  .refine(({ how, documentId }) => how !== "paper" || documentId, {
    path: ["documentId"],
    message: inBoth(
      "紙の同意では、同意書を読みこんで付けてください。",
      "For a consent on paper, scan the form and add it.",
    ),
    when: ({ value }) => typeof value === "object" && value !== null,
  });

export type ConsentFacts = z.output<typeof consentSchema>;

export const withdrawalSchema = z.object({ version: versionField, reason: reasonField });
export type Withdrawal = z.output<typeof withdrawalSchema>;

export const consentParams = personParams.extend({ consentId: z.guid() });

export const consentAnswer = z.object({
  consentId: z.guid(),
  toOrganisation: z.object({ organisationId: z.guid(), name: z.string() }),
  resources: z.array(z.string()),
  purpose: z.string(),
  validFrom: z.string(),
  validUntil: z.string(),
  how: z.enum(["paper", "in_person", "online"]),
  givenOn: z.string(),
  byHelperId: z.guid().nullable(),
  documentId: z.guid().nullable(),
  recordedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnReason: z.string(),
  isInForce: z.boolean(),
  version: z.int(),
});

export type ConsentAnswer = z.input<typeof consentAnswer>;

export const consentListAnswer = z.object({ consents: z.array(consentAnswer) });
