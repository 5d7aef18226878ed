import { auditEvents } from "@yorisoi/rules/audit";
import { civilDay } from "@yorisoi/rules/calendar";
import { roleIds } from "@yorisoi/rules/identity";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";

const day = z
  .string()
  .refine(
    (text) => civilDay(text) !== null,
    inBoth("ある日を 2026-11-21 の形で入れてください。", "Enter a day that exists, as in 2026-11-21."),
  )
  .describe("日（YYYY-MM-DD、日本の日）");

const events: readonly string[] = auditEvents;
/** Acts of the program itself stand in the log under these. */
const actors: readonly string[] = [...roleIds, "none", "system", "sign_in"];

const filters = {
  from: day,
  to: day.describe("この日も含む"),
  event: z
    .string()
    .refine(
      (text) => events.includes(text),
      inBoth(
        "そのできごとはありません。一覧から選んでください。",
        "There is no such event. Choose it from the list.",
      ),
    )
    .optional(),
  accountId: z.guid(inBoth("利用者の番号の形が違います。", "This is not the number of a user.")).optional(),
  personId: z.guid(inBoth("本人の番号の形が違います。", "This is not the number of a person.")).optional(),
  role: z
    .string()
    .refine(
      (text) => actors.includes(text),
      inBoth(
        "その役割はありません。一覧から選んでください。",
        "There is no such role. Choose it from the list.",
      ),
    )
    .optional(),
};

const inOrder = [
  ({ from, to }: { from?: unknown; to?: unknown }) =>
    typeof from !== "string" || typeof to !== "string" || from <= to,
  {
    path: ["to"] as PropertyKey[],
    message: inBoth(
      "終わりの日は、始まりの日と同じか後にしてください。",
      "The last day must not be before the first.",
    ),
    when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
  },
] as const;

export const searchSchema = z
  .strictObject({
    ...filters,
    after: z
      .string()
      .regex(
        /^\d{1,17}_\d{1,3}_\d{1,16}$/,
        inBoth(
          "前の応答の next をそのまま入れてください。",
          "Enter the next of the answer before, unchanged.",
        ),
      )
      .optional()
      .describe("前の応答の next"),
    limit: z.int().min(1).max(100).default(50),
  })
  .refine(...inOrder);

export const exportSchema = z
  .strictObject({
    ...filters,
    format: z.enum(["csv", "ndjson"], inBoth("csv か ndjson を選んでください。", "Choose csv or ndjson.")),
  })
  .refine(...inOrder);

export const eventSchema = z.object({
  lane: z.int().describe("鎖の番号"),
  seq: z.int().describe("鎖の中の番号"),
  at: z.iso.datetime(),
  event: z.string(),
  accountId: z.guid().nullable().describe("した人。サインインの前やプログラム自身のときは null"),
  accountName: z.string().nullable().describe("した人の名前。同じ組織の人だけ"),
  byOrganisationId: z.guid().nullable(),
  byOrganisationName: z.string().nullable(),
  role: z.string().nullable(),
  personId: z.guid().nullable().describe("だれの記録か。番号だけで、名前は入らない"),
  purpose: z.string(),
  requestId: z.string(),
  details: z.record(z.string(), z.unknown()),
});

export const eventPageSchema = z.object({
  events: z.array(eventSchema),
  next: z.string().nullable().describe("続きがあるとき、after に付ける値"),
});

export type Search = z.output<typeof searchSchema>;
export type Export = z.output<typeof exportSchema>;
export type FoundEvent = z.output<typeof eventSchema>;
/** What both ask: the days and what narrows them. */
export type Filter = Omit<Export, "format">;
