import { documentIds } from "@yorisoi/rules/certification/documents";
import { z } from "zod";

const text = z.string();
const said = { ja: text, en: text };
const day = z.string().nullable();

export const newCaseSchema = z.object({
  organisationId: z.guid().describe("申請先の市町村"),
  personId: z.guid(),
  kind: z.enum(["new", "renewal", "change"]),
  previousCaseId: z.guid().nullable().default(null).describe("更新・変更のとき、前の申請"),
});
export type NewCase = z.output<typeof newCaseSchema>;

const person = z.object({
  personId: z.guid(),
  familyName: text,
  givenName: text,
  familyKana: text,
  givenKana: text,
  birthDay: text,
});

export const caseLineAnswer = z.object({
  caseId: z.guid(),
  organisationId: z.guid(),
  organisationName: text,
  number: z.int(),
  person: person.nullable(),
  kind: z.enum(["new", "renewal", "change"]),
  edition: z.enum(["2013", "2014"]),
  stage: text,
  stageSince: day,
  appliedOn: day,
  dueOn: day,
  daysLate: z.int(),
  surveyorName: text.nullable(),
});

export const possibleActs = z.array(
  z.object({
    id: text,
    ...said,
    next: z.object({ due: day, daysLate: z.int() }).nullable(),
    missing: z.array(z.object({ code: text, strength: z.enum(["hard", "soft"]), ...said })),
    opens: z.array(text),
  }),
);

/** The state is what the rules fold from the events; its shape is `CaseState` of rules/certification/case. */
const state = z.record(z.string(), z.unknown());

export const caseAnswer = caseLineAnswer.extend({
  role: text,
  relation: text,
  today: text,
  state,
  acts: possibleActs,
  timeline: z.array(
    z.object({
      eventId: text,
      on: text,
      author: text,
      ...said,
      changes: z.array(z.object(said)),
      link: text.nullable(),
    }),
  ),
  due: z.array(z.object({ what: text, ...said, on: text, daysLeft: z.int(), isLate: z.boolean() })),
  days: z.object({ inStage: z.int(), whole: z.int() }),
  holders: z.array(text),
  documents: z.array(z.object({ document: z.enum(documentIds), mayWrite: z.boolean(), lastSeq: z.int() })),
});

const linkSecret = z.object({ linkId: z.guid(), url: text, code: text, validUntil: text });

export const doneAnswer = caseAnswer.extend({
  opinionLink: linkSecret.optional().describe("一度だけ表示される。コードは、リンクとは別の方法で知らせる"),
});
