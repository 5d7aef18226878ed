import { z } from "zod";
import { dayField, isPeriod, periodProblem, personParams, versionField } from "../fields.schema.ts";
import { assignableRoles } from "./assignable-roles.ts";

export const assignmentSchema = z
  .object({
    accountId: z.guid(),
    role: z.enum(assignableRoles).describe("担当する役割"),
    validFrom: dayField,
    validUntil: dayField.nullable().default(null),
  })
  .refine(isPeriod, periodProblem);
export type AssignmentFacts = z.output<typeof assignmentSchema>;

export const assignmentParams = personParams.extend({ assignmentId: z.guid() });
export const endAssignmentSchema = z.object({ version: versionField });

export const assignmentAnswer = z.object({
  assignmentId: z.guid(),
  accountId: z.guid(),
  displayName: z.string().nullable().describe("見られないときは null"),
  role: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  isInForce: z.boolean(),
  version: z.int(),
});

export type AssignmentAnswer = z.input<typeof assignmentAnswer>;

export const assignableAnswer = z.object({
  accounts: z.array(z.object({ accountId: z.guid(), displayName: z.string(), role: z.string() })),
});
