import { contractorKinds, qualifications } from "@yorisoi/rules/certification/case";
import { z } from "zod";
import { dayField } from "../day-field.ts";

const text = z.string();
const keysOf = <List extends object>(list: List) => Object.keys(list) as (keyof List & string)[];

const contractor = z.strictObject({
  kind: z.enum(keysOf(contractorKinds)),
  contractFrom: dayField,
  contractUntil: dayField.nullable(),
});

export const registrationSchema = z.strictObject({
  organisationId: z.guid().describe("調査員の役割を持つ組織"),
  qualifications: z.array(z.enum(keysOf(qualifications))).max(20),
  trainedOn: dayField.nullable(),
  contractor: contractor.nullable().default(null).describe("委託のときの契約。自分の市町村の職員なら null"),
  version: z.int().min(0).describe("0：新しく登録する"),
});
export type Registration = z.output<typeof registrationSchema>;

const surveyor = z.object({
  accountId: z.guid(),
  name: text,
  organisationId: z.guid(),
  organisationName: text,
  qualifications: z.array(text),
  trainedOn: text.nullable(),
  contractor: z.object({ kind: text, contractFrom: text, contractUntil: text.nullable() }).nullable(),
  load: z.int(),
  version: z.int(),
});
export const surveyorsAnswer = z.object({ surveyors: z.array(surveyor) });

export const foundSurveyor = z.object({
  accountId: z.guid(),
  name: text,
  organisationId: z.guid(),
});

export const choicesAnswer = z.object({
  surveyors: z.array(
    z.object({
      accountId: z.guid(),
      organisationId: z.guid(),
      organisationName: text,
      name: text,
      qualification: text,
      contracted: z.boolean(),
      isBarred: z.boolean(),
      needsReason: z.boolean(),
      reasons: z.array(z.object({ ja: text, en: text, side: z.enum(["for", "against", "bars"]) })),
    }),
  ),
});
