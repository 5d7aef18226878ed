import { z } from "zod";

const text = z.string();
const texts = z.array(text);
const sources = texts.describe("出典（資料の番号と行）");

const fact = z.object({
  text,
  basis: z.enum(["stated", "ours"]).describe("stated：出典にある、ours：出典から考えた助言"),
  sources,
});
const facts = z.array(fact);
const asks = z.array(fact.extend({ items: texts.describe("答えが関わる調査項目") }));
const changes = z.array(fact.extend({ pattern: text.describe("変わり方の番号") }));

const groupCard = z
  .object({
    id: text,
    name: text,
    kana: text,
    english: text,
    in2013: text.nullable(),
    today: text.nullable(),
    inChildhood: texts,
    described: z.boolean().describe("出典にこのグループの説明があるか"),
    exampleLabel: text,
    examples: z.array(z.object({ disease: text, symptoms: facts, difficulties: facts })),
    summaryEn: text,
    traits: facts,
    changes,
    changeNote: text,
    symptoms: facts,
    difficulties: facts,
    care: facts,
    asks,
    boardAsks: asks,
    missed: facts,
    unknown: texts.describe("出典にないこと"),
    sources,
    checkedOn: text,
  })
  .describe("疾患群のカード。例は、すべてではない");

const commonCard = z
  .object({
    title: text,
    summaryEn: text,
    exampleLabel: text,
    traits: facts,
    symptoms: facts,
    prepare: facts,
    feelings: facts,
    difficulties: facts,
    care: facts,
    asks,
    boardAsks: asks,
    missed: facts,
    sources,
    checkedOn: text,
  })
  .describe("どの難病にも共通すること");

const about = z.object({
  name: text,
  exact: z.boolean(),
  note: text,
  symptoms: facts,
  difficulties: facts,
  changes,
  care: facts,
  asks,
  missed: facts,
});

export const cardAnswer = z
  .object({
    id: text,
    name: text,
    kana: text,
    exampleLabel: text.describe("例の一覧の上に書く言葉"),
    about: z.array(about).describe("この病気の名前で出典にあること"),
    figures: z.array(z.object({ statistic: text, text, about: text, exact: z.boolean(), source: text })),
    groups: z.array(groupCard),
    common: commonCard,
    links: z.array(
      z.object({
        kind: text,
        label: text,
        url: text,
        language: z.enum(["ja", "en"]),
        id: text,
        certain: z.boolean().describe("false：要確認"),
      }),
    ),
    unknown: texts.describe("わからないこと"),
    sources,
    checkedOn: text.describe("出典と比べた日"),
    summaryEn: text,
  })
  .describe("一つの疾病のカード：調査や審査の準備に");

const term = z.object({
  id: text,
  term: text,
  kana: text,
  spellings: texts,
  category: text,
  meaning: text,
  example: text,
  english: text,
  source: text,
  compare: texts,
  note: text,
  notBefore: texts,
});

const statistic = z.object({
  id: text,
  title: text,
  subject: text,
  unit: text,
  year: text,
  asked: z.int().nullable(),
  answered: z.int().nullable(),
  multipleAnswers: z.boolean(),
  complete: z.boolean(),
  total: z.int().nullable(),
  rows: z.array(
    z.object({
      key: text,
      label: text,
      kana: text,
      count: z.int(),
      ofAll: z.int().nullable().describe("割合（0.1% の整数）"),
      ofAnswered: z.int().nullable(),
      outOf: z.int().nullable(),
      source: text,
    }),
  ),
  notes: texts,
  source: text,
  english: text,
});

export const knowledgeAnswer = z
  .object({
    groups: z.array(groupCard),
    common: commonCard,
    changePatterns: z.array(
      z.object({ id: text, name: text, meaning: text, ask: text, sources, english: text }),
    ),
    categories: z.array(z.object({ id: text, name: text, english: text })),
    terms: z.array(term),
    statistics: z.array(statistic),
    documents: z
      .array(
        z.object({
          id: text,
          title: text,
          short: text,
          issuer: text,
          issued: text.nullable(),
          note: text,
        }),
      )
      .describe("出典の資料"),
    checkedOn: text,
  })
  .describe("疾患群のカード、用語、統計");
