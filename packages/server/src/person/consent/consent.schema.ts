import { rights } from "@yorisoi/rules/identity";
import { z } from "zod";
import {
  dayField,
  isPeriod,
  periodProblem,
  personParams,
  reasonField,
  versionField,
} from "../fields.schema.ts";
import { purposeCodes } from "./purposes.ts";

/** The parts of a record that the policy table lets other organisations read at all. */
export const shareable = [
  ...new Set(
    rights
      .filter(({ reach, resource }) => reach === "shared" && resource !== "consent")
      .map(({ resource }) => resource as string),
  ),
];

export const consentSchema = z
  .object({
    toOrganisationId: z.guid().describe("見てよい組織"),
    resources: z
      .array(z.enum(shareable))
      .min(1, "見てよいものを一つ以上選んでください。")
      .overwrite((list) => [...new Set(list)].toSorted())
      .refine(
        (list) => list.includes("person"),
        "本人の基本の記録（person）も入れてください。名前がなければ使えません。",
      ),
    purpose: z.enum(purposeCodes),
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
    message: "紙の同意では、同意書を読みこんで付けてください。",
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
