/**
 * Parts of the preparation pack, each read and ticked by itself (S3 L655–659). Their source is the line of the seed, or
 * the row of the requirements.
 */
export const packParts = {
  core: {
    ja: "いちばん大切なこと",
    en: "What matters most",
    why: "重い時の状態が、認定の必要な状態です。まずそこを聞きます。",
    source: "S3 L586",
  },
  disease: {
    ja: "この病気のこと",
    en: "This disease",
    why: "症状・治療・薬の効き目と副作用を知ってから行きます。",
    source: "S3 L655–657",
  },
  group: {
    ja: "病気のグループのこと",
    en: "Group of diseases",
    why: "見落としやすいことと、聞くとよいことが分かります。",
    source: "S3 L412–429",
  },
  past_use: {
    ja: "これまで使ったサービス",
    en: "Services used before",
    why: "内容・回数・時間は、概況調査の参考になります。",
    source: "S3 L659",
  },
  contact: {
    ja: "連絡と訪問で気をつけること",
    en: "Cautions on contact and visit",
    why: "病気のことを、まわりに知らせていない人がいます。",
    source: "S3 L612",
  },
  hear: {
    ja: "話を聞く人",
    en: "Who should be heard",
    why: "本人にまず聞き、ふだん近くにいる人にも聞きます。",
    source: "S3 L669",
  },
  care: {
    ja: "体への気づかい",
    en: "Care for the body",
    why: "感染・つかれ・痛みに気をつけて、短く終えます。",
    source: "S3 L607, L622–623; row 134",
  },
} as const;

/** Code of a part. */
export type PackPart = keyof typeof packParts;

/** The parts in the order of reading. */
export const packPartCodes = Object.keys(packParts) as readonly PackPart[];
