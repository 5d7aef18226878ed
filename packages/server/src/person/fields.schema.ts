import { civilDay } from "@yorisoi/rules/calendar";
import { z } from "zod";
import { inBoth } from "../http/index.ts";

/** A day as it is stored; screens read 和暦 before they send. */
export const dayField = z
  .string()
  .refine(
    (text) => civilDay(text) !== null,
    inBoth("ある日を 2026-11-21 の形で入れてください。", "Enter a day that exists, as in 2026-11-21."),
  )
  .describe("日（YYYY-MM-DD）");

export const versionField = z.int().min(1).describe("読みこんだときの版。ほかの人が先に変えたかを確かめる");

export const textField = (longest: number) => z.string().trim().max(longest);
export const nameField = textField(100).min(1);

export const reasonField = textField(1000).min(1, inBoth("理由を入れてください。", "Enter the reason."));

export const organisationParams = z.object({ organisationId: z.guid() });
export const personParams = organisationParams.extend({ personId: z.guid() });

/** The key of a record: the organisation that keeps it, and the person. */
export interface PersonKey {
  readonly organisationId: string;
  readonly personId: string;
}

/** Names to show, with their readings. */
export const nameAnswer = z.object({
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
});

export const doneAnswer = z.object({ done: z.literal(true) });

interface Days {
  readonly validFrom?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
}

/** For schemas with a period. Runs also when other fields are wrong, so that all is said at once. */
export const isPeriod = ({ validFrom, validUntil }: Days) =>
  !validFrom || !validUntil || validFrom < validUntil;

export const periodProblem = {
  path: ["validUntil"] as PropertyKey[],
  message: inBoth(
    "終わりの日は、始まりの日より後にしてください。",
    "The last day has to be after the first.",
  ),
  when: ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null,
};
