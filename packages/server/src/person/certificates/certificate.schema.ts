import { certificateKinds } from "@yorisoi/rules/person";
import { z } from "zod";
import {
  dayField,
  isPeriod,
  periodProblem,
  personParams,
  textField,
  versionField,
} from "../fields.schema.ts";

const shape = z.object({
  kind: z.enum(Object.keys(certificateKinds)).describe("手帳・受給者証などの種類"),
  number: textField(50).default(""),
  grade: textField(50).default("").describe("等級など"),
  issuer: textField(100).default("").describe("出したところ"),
  validFrom: dayField.nullable().default(null),
  validUntil: dayField.nullable().default(null),
  note: textField(1000).default(""),
});

export const certificateSchema = shape.refine(isPeriod, periodProblem);
export type CertificateFacts = z.output<typeof certificateSchema>;

export const changedCertificateSchema = shape
  .extend({ version: versionField })
  .refine(isPeriod, periodProblem);

export const certificateParams = personParams.extend({ certificateId: z.guid() });

export const certificateAnswer = z.object({
  certificateId: z.guid(),
  kind: z.string(),
  number: z.string(),
  grade: z.string(),
  issuer: z.string(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  note: z.string(),
  version: z.int(),
});

export type CertificateAnswer = z.input<typeof certificateAnswer>;
