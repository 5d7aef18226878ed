import { type Weekday, weekdays } from "@yorisoi/rules/calendar";
import {
  type Channel,
  channels,
  type ContactRules,
  defaultContactRules,
  type NoCallPlace,
  noCallPlaces,
  type SenderForm,
  senders,
} from "@yorisoi/rules/person";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";

const codes = <Code extends string>(words: Readonly<Record<Code, unknown>>) => Object.keys(words) as Code[];

const timeOfDay = z
  .string()
  .regex(
    /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$/,
    inBoth("時刻を 09:30 の形で入れてください。", "Enter the time as in 09:30."),
  );

const callHours = z
  .object({
    weekdays: z
      .array(z.enum(codes<Weekday>(weekdays)))
      .min(1, inBoth("曜日を一つ以上選んでください。", "Choose at least one day of the week.")),
    from: timeOfDay,
    until: timeOfDay,
  })
  .refine(({ from, until }) => from < until, {
    path: ["until"],
    message: inBoth(
      "終わりの時刻は、始まりの時刻より後にしてください。",
      "The end has to be later than the beginning.",
    ),
    when: ({ value }) => typeof value === "object" && value !== null,
  });

/** How the person wants to be reached (rules: ContactRules). */
export const contactRulesSchema = z.object({
  preferred: z.enum(codes<Channel>(channels)),
  callsAllowed: z.boolean(),
  callTimes: z.array(callHours).max(50),
  notToCall: z.array(z.enum(codes<NoCallPlace>(noCallPlaces))),
  sender: z.enum(codes<SenderForm>(senders)),
  noDiseaseName: z.object({
    envelope: z.boolean(),
    list: z.boolean(),
    notice: z.boolean(),
    mail: z.boolean(),
    call: z.boolean(),
  }),
  mayLeaveMessage: z.boolean(),
  familyMayAnswer: z.boolean(),
  largePrint: z.boolean(),
  furigana: z.boolean(),
  english: z.boolean(),
  softWords: z.boolean(),
});

export const quietRules: ContactRules = defaultContactRules;

export const changedContactSchema = z.object({
  version: z.int().min(0).describe("読みこんだときの版。まだ何もないときは 0"),
  rules: contactRulesSchema,
});
export type ChangedContact = z.output<typeof changedContactSchema>;

export const contactAnswer = z.object({ rules: contactRulesSchema, version: z.int() });
