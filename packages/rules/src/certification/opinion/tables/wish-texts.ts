/** The eight wishes, in the order of the manual (S3 L881–888). */
export type WishId =
  | "easy"
  | "concrete"
  | "past-and-outlook"
  | "yearly"
  | "drugs"
  | "remission"
  | "mind"
  | "benefit";

export interface WishReason {
  readonly ja: string;
  readonly en: string;
}

export interface WishText {
  readonly id: WishId;
  readonly ja: string;
  readonly en: string;
  readonly source: string;
  readonly met: WishReason;
  readonly missing: WishReason;
}

/** Our words for the wishes, and what the meter says of each. */
export const wishTexts: readonly WishText[] = [
  {
    id: "easy",
    ja: "症状が、だれにでも分かる言葉で書かれている",
    en: "The symptoms are explained in words everybody knows",
    source: "S3 L881",
    met: { ja: "説明のない専門の言葉はありません。", en: "There is no unexplained technical word." },
    missing: {
      ja: "専門の言葉をふだんの言葉にかえるか、（ ）で説明してください。まだ空なら、症状を書いてください。",
      en: "Use everyday words or explain in brackets; if it is still empty, describe the symptoms.",
    },
  },
  {
    id: "concrete",
    ja: "暮らしの様子が、目に浮かぶように書かれている",
    en: "One can picture how the person lives",
    source: "S3 L882",
    met: { ja: "回数や時間と、暮らしの動作が書かれています。", en: "Numbers and daily acts are written." },
    missing: {
      ja: "何が、何分、何回できるかを、歩く、着替えるなどの動作で書いてください。",
      en: "Write what can be done, how long and how often: walking, dressing and so on.",
    },
  },
  {
    id: "past-and-outlook",
    ja: "今だけでなく、これまでと、これからの見込みが書かれている",
    en: "Not only now: the past and the outlook too",
    source: "S3 L883",
    met: { ja: "これまでの経過と、これからの見込みがあります。", en: "Past and outlook are written." },
    missing: {
      ja: "いつ何があったかと、この先どうなる見込みかを書いてください。",
      en: "Write what happened when, and what to expect.",
    },
  },
  {
    id: "yearly",
    ja: "この先の変わり方が、1年ごとなどで書かれている",
    en: "Future change, for example year by year",
    source: "S3 L884",
    met: { ja: "時期のある見込みがあります。", en: "There is an outlook with its time." },
    missing: {
      ja: "1年後、2年後など、時期を分けて見込みを書いてください。",
      en: "Write what to expect after one year, two years and so on.",
    },
  },
  {
    id: "drugs",
    ja: "薬の効果と副作用が書かれている",
    en: "Effects and side effects of the drugs",
    source: "S3 L885",
    met: {
      ja: "どの薬にも、効果と副作用があります。または、薬はありません。",
      en: "Every drug has both, or there are none.",
    },
    missing: {
      ja: "薬ごとに、効果と副作用を書いてください。副作用がなければ「なし」です。",
      en: "Write effect and side effect for each drug; “none” where there is none.",
    },
  },
  {
    id: "remission",
    ja: "落ち着いている時の様子も、くわしく書かれている",
    en: "The state in remission is described in detail too",
    source: "S3 L886",
    met: {
      ja: "軽い時の様子があります。または、症状は変わりません。",
      en: "The milder state is described, or symptoms do not change.",
    },
    missing: {
      ja: "落ち着いている時に残る症状や、できることを書いてください。",
      en: "Write what remains and what is possible while it is calm.",
    },
  },
  {
    id: "mind",
    ja: "不安や落ちこみが暮らしに与える影響が、くわしく書かれている",
    en: "How anxiety or low mood affects daily life",
    source: "S3 L887",
    met: {
      ja: "心の症状と暮らしへの影響があります。または、心の症状はありません。",
      en: "The effect on life is written, or there is no such sign.",
    },
    missing: {
      ja: "心の症状があるかを答え、あれば、食事、睡眠、外出などがどう変わるかを書いてください。",
      en: "Say whether there are signs of the mind and, if so, how meals, sleep and going out change.",
    },
  },
  {
    id: "benefit",
    ja: "サービスを使うと何が良くなるかが書かれている",
    en: "What the person gains from services",
    source: "S3 L888",
    met: { ja: "サービスが要る理由があります。", en: "The reason for services is written." },
    missing: {
      ja: "手助けがあると何が防げて、何が良くなるかを書いてください。",
      en: "Write what help prevents and improves.",
    },
  },
];
