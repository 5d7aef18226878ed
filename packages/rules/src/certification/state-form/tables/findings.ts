import type { Finding } from "../finding.ts";

type Words = Pick<Finding, "severity" | "ja" | "en">;

/** What the checks of the state form say. */
export const stateFindings = {
  missing: {
    severity: "must",
    ja: "まだ答えのない欄があります。答えを入れるか、「分からない」「聞けていない」を選んでください。",
    en: "Some fields have no answer yet. Answer them, or choose “not known”.",
  },
  "person-not-heard": {
    severity: "ask",
    ja: "本人から聞いた記録がありません。話しにくい人とも、いつもの伝え方で話してみてください。",
    en: "The person was not heard. Try their usual way of talking.",
  },
  "only-person-heard": {
    severity: "hint",
    ja: "本人だけから聞いています。ふだん接している家族や看護師からも聞けるか、本人にたずねてください。",
    en: "Only the person was heard. Ask whether family or a nurse may be heard too.",
  },
  "not-alone": {
    severity: "hint",
    ja: "家族からも聞いています。家族のいないところで、本人と話す時間をとってください。",
    en: "Family was heard too. Take some time alone with the person.",
  },
  "informant-without-words": {
    severity: "ask",
    ja: "聞いた相手はありますが、その人から聞いた内容がありません。内容を書いてください。",
    en: "Someone was heard, but nothing they said is written down.",
  },
  "change-denied": {
    severity: "ask",
    ja: "「変化なし」ですが、変化の記録があります。どちらかを直してください。",
    en: "It says there is no change, but changes are recorded. Please correct one of them.",
  },
  "which-day": {
    severity: "hint",
    ja: "調査の日が、重い状態か軽い状態かを選んでください。審査会が、調査票を正しく読めます。",
    en: "Choose whether the day of the survey was a severe or a mild one.",
  },
  "minutes-reversed": {
    severity: "ask",
    ja: "良い日のほうが、悪い日より長くかかっています。入れる場所を確かめてください。",
    en: "A good day takes longer than a bad one. Please check the figures.",
  },
  "no-respite": {
    severity: "hint",
    ja: "介護する人が限界に近い様子です。休めるサービスを案内してください。",
    en: "The carer is near the limit. Please tell them of services that give a rest.",
  },
  "not-explained": {
    severity: "ask",
    ja: "制度と目的の説明がまだです。質問をはじめる前に、説明の紙で話してください。",
    en: "System and purpose are not explained yet. Please do so before asking.",
  },
  repeat: {
    severity: "ask",
    ja: "「同上」などと省略しています。内容を省略しないで書いてください。",
    en: "Something is shortened with “same as above”. Please write it out.",
  },
  vague: {
    severity: "hint",
    ja: "頻度や時間、手助けの量が分からない言葉があります。印の言葉の質問を聞いてください。",
    en: "Some words leave open how often, how long or how much. Ask the question beside them.",
  },
  wording: {
    severity: "hint",
    ja: "この人は「障害」という言葉を望んでいません。別の言葉にできないか、見なおしてください。",
    en: "This person asked to avoid the word 障害. Please see whether another word will do.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type StateFindingCode = keyof typeof stateFindings;
