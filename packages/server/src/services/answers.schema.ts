import { fieldNames, notComputed, placeNames } from "@yorisoi/rules/services";
import { grades } from "@yorisoi/rules/grading";
import { z } from "zod";

const text = z.string();
const field = z.enum(Object.keys(fieldNames)).describe("分野");
const places = z.array(z.enum(Object.keys(placeNames))).describe("行くところの種類");

const source = z
  .object({
    id: text,
    confidence: z.enum(["A", "B", "C"]).describe("A：条文、B：公のページ、C：要確認"),
    law: text.nullable(),
    place: text.nullable(),
    file: text.nullable(),
    page: text.nullable(),
  })
  .describe("根拠");

const reason = z.object({
  holds: z.enum(["yes", "no", "unknown"]),
  text,
  toConfirm: z.boolean().describe("要確認"),
  sources: z.array(source),
});

const amount = z.object({
  label: text,
  yen: z.int().nullable(),
  note: text.nullable(),
  toConfirm: z.boolean(),
  sources: z.array(source),
});

export const measureResult = z
  .object({
    id: text,
    field,
    name: text,
    english: text,
    verdict: z
      .enum(["yes", "maybe", "no", "ask"])
      .describe("yes：申請できる、maybe：足りないことがある、no：あてはまらない、ask：窓口で聞く"),
    leaning: z.enum(["likely", "unlikely"]).nullable(),
    summary: text,
    reasons: z.array(reason),
    missing: z.array(text).describe("まだ聞いていない問いで、答えが変わりうるもの"),
    notKnown: z.array(text).describe("「わからない」と答えた問いで、答えが変わりうるもの"),
    fits: z.boolean().describe("困りごとに合う"),
    what: text,
    decidedBy: text,
    places,
    bring: z.array(text),
    amounts: z.array(amount),
    lasts: text.nullable(),
    next: text,
    notes: z.array(reason),
    sources: z.array(source),
  })
  .describe("一つの支援の答え");

const choice = z.object({ value: text, label: text, english: text });

export const question = z
  .object({
    id: text,
    kind: z.enum(["one", "many", "number", "day", "diseases", "municipality"]),
    text,
    english: text,
    why: text,
    choices: z.array(choice),
    range: z.tuple([z.int(), z.int()]).nullable(),
  })
  .describe("一つの問い");

const notComputedAnswer = z
  .array(z.object({ id: text, name: text, english: text, ask: text, places }))
  .describe(`計算しないもの（${notComputed.length}）。どこで何を聞くか`);

const centre = z
  .object({
    name: text,
    telephone: text.nullable(),
    postalCode: text.nullable(),
    address: text.nullable(),
    url: text.nullable(),
    coverage: z.array(text),
    isBranch: z.boolean(),
  })
  .describe("難病相談支援センター");

export const findAnswer = z
  .object({
    measures: z.array(measureResult).describe("その日のすべての支援。合うものから"),
    next: question.nullable().describe("次に聞くとよいこと。null は、もう何を聞いても変わらない"),
    notComputed: notComputedAnswer,
    home: z
      .object({
        municipality: z.object({ code: text, name: text, prefecture: text, url: text }),
        centres: z.array(centre),
      })
      .nullable()
      .describe("住んでいる市区町村と、難病相談支援センター"),
  })
  .describe("使える支援");

export const questionsAnswer = z.object({ questions: z.array(question) }).describe("すべての問い");

const bilingual = z.object({ ja: text, en: text });
const measure = measureResult
  .pick({
    id: true,
    field: true,
    name: true,
    english: true,
    what: true,
    decidedBy: true,
    places: true,
    bring: true,
    lasts: true,
    next: true,
  })
  .extend({ from: text, until: text.nullable(), sources: z.array(text).describe("根拠の番号") });

export const measuresAnswer = z
  .object({
    on: text,
    measures: z.array(measure),
    fields: z.record(text, bilingual).describe("分野の名前"),
    places: z.record(text, bilingual).describe("行くところの名前"),
    notComputed: notComputedAnswer,
  })
  .describe("その日にある支援の一覧");

const opened = z.object({
  measure: text,
  name: text,
  condition: text,
  toConfirm: z.boolean(),
  sources: z.array(source),
});

export const openingAnswer = z
  .object({
    grade: z.enum(grades),
    now: z.array(opened).describe("この区分で申請できるもの"),
    next: z
      .object({ grade: z.enum(grades), also: z.array(opened) })
      .nullable()
      .describe("次の区分で増えるもの"),
    regardless: z.array(opened).describe("区分がいらないもの"),
    sentence: text,
    notes: z.array(reason),
  })
  .describe("区分で開くもの");
