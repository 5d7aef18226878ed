import { organisationKinds, roleIds, type OrganisationKind } from "@yorisoi/rules/identity";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { version } from "../accounts/own-account.schema.ts";

const day = z.iso.date({
  error: inBoth("日付は 2026-04-01 のように入れてください。", "Enter the day as in 2026-04-01."),
});
const reason = z.string().trim().max(500).default("");

export const newGrantSchema = z.strictObject({
  accountId: z.guid(),
  role: z.enum(roleIds),
  validFrom: day.describe("この日から"),
  validUntil: day.nullable().default(null).describe("この日の前日まで"),
  reason,
});
export type NewGrant = z.output<typeof newGrantSchema>;

export const grantChangeSchema = z.strictObject({
  validUntil: day.nullable().describe("この日の前日まで。今日を入れると、すぐに終わる"),
  reason,
  version,
});
export type GrantChange = z.output<typeof grantChangeSchema>;

export const grantParams = z.object({ id: z.guid() });
export const grantQuery = z.strictObject({
  accountId: z.guid().optional(),
  after: z.guid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type GrantQuery = z.output<typeof grantQuery>;

export const grantSchema = z.object({
  grantId: z.guid(),
  organisationId: z.guid(),
  accountId: z.guid(),
  role: z.enum(roleIds),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  isInForce: z.boolean(),
  grantedAt: z.string(),
  grantedBy: z.guid().nullable(),
  endedBy: z.guid().nullable(),
  reason: z.string().nullable(),
  version: z.int(),
});
export const grantListSchema = z.object({ grants: z.array(grantSchema), next: z.guid().nullable() });

const words = z.object({ ja: z.string(), en: z.string() });
const kinds = Object.keys(organisationKinds) as OrganisationKind[];
export const roleListSchema = z.object({
  roles: z.array(
    words.extend({
      role: z.enum(roleIds),
      means: words,
      kinds: z.array(z.enum(kinds)).describe("この役割をもてる組織の種類"),
      needsSecondFactor: z.boolean(),
    }),
  ),
});
