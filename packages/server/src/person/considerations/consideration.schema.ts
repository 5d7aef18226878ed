import { considerations } from "@yorisoi/rules/person";
import { z } from "zod";
import { personParams, textField, versionField } from "../fields.schema.ts";

export const considerationSchema = z.object({
  code: z.enum(Object.keys(considerations)).describe("配慮することの種類"),
  note: textField(1000).default(""),
  notForFamily: z.boolean().default(false).describe("家族や支援者には見せない"),
});
export type ConsiderationFacts = z.output<typeof considerationSchema>;

export const changedConsiderationSchema = considerationSchema.extend({ version: versionField });

export const considerationParams = personParams.extend({ considerationId: z.guid() });

export const considerationAnswer = z.object({
  considerationId: z.guid(),
  code: z.string(),
  note: z.string(),
  notForFamily: z.boolean(),
  version: z.int(),
});

export type ConsiderationAnswer = z.input<typeof considerationAnswer>;
