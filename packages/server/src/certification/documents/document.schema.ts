import { documentIds } from "@yorisoi/rules/certification/documents";
import { z } from "zod";
import { inBoth } from "../../http/index.ts";
import { caseParams } from "../case-key.ts";

export const documentParams = caseParams.extend({ document: z.enum(documentIds) });

const idField = z.string().regex(/^[0-9A-Za-z-]{8,64}$/u);

/** What a field can hold; whether this field can hold it, the form says. */
const valueField = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).max(200), z.null()]);

const changeSchema = z.object({
  id: idField.describe("端末が作る番号。二度送っても、一度だけ残る"),
  key: z.string().min(1).max(200),
  value: valueField,
  parents: z.array(idField).max(50).describe("書いた人が今の値として見ていた変更の番号"),
  madeAt: z.iso.datetime().describe("端末の時計の時刻（UTC）"),
  device: z.string().min(1).max(64),
});

export const changesSchema = z.object({
  changes: z
    .array(changeSchema)
    .max(
      500,
      inBoth("一度に送れるのは500件までです。分けて送ってください。", "Send at most 500 changes at a time."),
    ),
  after: z.int().min(0).default(0).describe("前に受け取った最後の順番。その後の変更が返る"),
});
export type SentBody = z.output<typeof changesSchema>;

const keptAnswer = changeSchema.extend({
  madeAt: z.string(),
  seq: z.int(),
  by: z.string(),
  role: z.string(),
});

export const sentAnswer = z.object({
  accepted: z.array(z.string()),
  refused: z.array(
    z.object({
      id: z.string(),
      problems: z.array(z.object({ code: z.string(), ja: z.string(), en: z.string() })),
    }),
  ),
  changes: z.array(keptAnswer),
  lastSeq: z.int(),
});
export type SentAnswer = z.input<typeof sentAnswer>;

export const documentAnswer = z.object({
  caseId: z.guid(),
  document: z.enum(documentIds),
  edition: z.enum(["2013", "2014"]),
  status: z.enum(["none", "begun", "sent", "sent_back", "accepted"]),
  sentVersion: z.int().nullable(),
  sentVersions: z.array(z.int()).describe("送られた版と受け取られた版（変更の順番）"),
  mayWrite: z.boolean(),
  lastSeq: z.int(),
  changes: z.array(keptAnswer),
  authors: z.record(z.string(), z.string()),
});
export type DocumentAnswer = z.input<typeof documentAnswer>;
