interface WishWords {
  readonly ja: string;
  readonly en: string;
  readonly source: string;
  /** What is missing, when it is not met. */
  readonly why: { readonly ja: string; readonly en: string };
}

/** What members of the boards said they need in the remarks (S3 L704–711), in our words. */
export const wishWords = {
  hardship: {
    ja: "暮らしの苦労がくわしく書いてある",
    en: "the hardship is written in detail",
    source: "S3 L704",
    why: {
      ja: "困りごとに、悪い日のやり方、かかる時間、後で出る疲れのどれかを書いてください。",
      en: "For each difficulty write how it is done on a bad day, how long it takes, or what it costs afterwards.",
    },
  },
  "past-outlook": {
    ja: "前の状態と、これからの見込みがある",
    en: "the past and the outlook are there",
    source: "S3 L705",
    why: {
      ja: "「過去の状態」と「今後の見込み」を書いてください。",
      en: "Write how it was before and what is expected.",
    },
  },
  "how-much": {
    ja: "どのくらいの頻度で、どの程度の支援がいるかが分かる",
    en: "how often and how much help is needed",
    source: "S3 L706",
    why: {
      ja: "困りごとの一つずつに、頻度と手助けを入れてください。",
      en: "Give frequency and help for each difficulty.",
    },
  },
  "whole-year": {
    ja: "一年を通した様子が分かる",
    en: "the whole year is there",
    source: "S3 L707",
    why: {
      ja: "12か月の様子を選んでください。分からない月は「分からない」でかまいません。",
      en: "Choose how each of the twelve months was; “not known” is fine for some.",
    },
  },
  subjective: {
    ja: "自覚症状があるか、どの程度かが分かる",
    en: "symptoms the person feels, with their degree",
    source: "S3 L708",
    why: {
      ja: "痛み、力の入りにくさ、だるさがあるかと、その程度を聞いてください。",
      en: "Ask about pain, weakness and fatigue, and their degree.",
    },
  },
  mind: {
    ja: "気持ちへの影響が分かる",
    en: "the effect on the mind",
    source: "S3 L709",
    why: {
      ja: "精神面への影響があるかを聞き、あればその様子を書いてください。",
      en: "Ask about the effect on the mind, and write how it shows.",
    },
  },
  strain: {
    ja: "無理をして「できる」ことが分かる",
    en: "what is done only with strain",
    source: "S3 L710",
    why: {
      ja: "「できる」の中に無理をしていることがないかを聞き、あればその様子を書いてください。",
      en: "Ask what is done only with strain, and write how.",
    },
  },
  unsure: {
    ja: "判断に迷ったことが、そのまま書いてある",
    en: "where unsure, the situation as it is",
    source: "S3 L711",
    why: {
      ja: "迷ったことがあるかを選び、あれば状況をそのまま書いてください。",
      en: "Say whether you were unsure, and if so write the situation as it is.",
    },
  },
} as const satisfies Readonly<Record<string, WishWords>>;

export type WishId = keyof typeof wishWords;
