import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { organisationParams, reasonField, versionField } from "../fields.schema.ts";

export const mergeSchema = z
  .object({
    keptId: z.guid().describe("残す記録"),
    mergedId: z.guid().describe("まとめられる記録"),
    keptVersion: versionField,
    mergedVersion: versionField,
    reason: reasonField,
  })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, {
    path: ["mergedId"],
    message: inBoth(
      "同じ記録です。残す記録とは別の記録を選んでください。",
      "This is the same record. Choose another one than the one that stays.",
    ),
    when: ({ value }) => typeof value === "object" && value !== null,
  });
export type Merging = z.output<typeof mergeSchema>;

export const mergeParams = organisationParams.extend({ mergeId: z.guid() });

export const mergeAnswer = z.object({
  mergeId: z.guid(),
  keptId: z.guid(),
  mergedId: z.guid(),
  mergedNumber: z.int(),
  reason: z.string(),
  mergedAt: z.string(),
  undoneAt: z.string().nullable(),
});
export type MergeAnswer = z.input<typeof mergeAnswer>;

const ids = z.array(z.string());

/** What a merge moved, so that it can be moved back: the ids of the rows, by table. */
export const movedSchema = z.object({
  status: z.enum(["active", "moved", "died"]),
  formerNames: ids,
  certificates: ids,
  helpers: ids,
  considerations: ids,
  assignments: ids,
  documents: ids,
  consents: ids,
  accounts: ids,
  contactRules: z.boolean(),
  mergedRecords: ids,
});
export type Moved = z.output<typeof movedSchema>;
