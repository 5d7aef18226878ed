import type { Finding } from "../../state-form/index.ts";

type Words = Pick<Finding, "severity" | "ja" | "en">;

/** What the checks of a survey say. Each asks; none accuses, and none changes an answer. */
export const surveyFindings = {
  "state-form-first": {
    severity: "must",
    ja: "「難病患者等の状態」がまだ終わっていません。項目より先に、状態を聞いてください。",
    en: "The state form is not done. Please hear the state before the items.",
  },
  "weakness-not-marked": {
    severity: "ask",
    ja: "筋力の低下やふらつきの記録がありますが、1-1「麻痺等の有無」がすべて「ない」です。「麻痺等」には筋力の低下が入ります。",
    en: "Weak muscles or unsteadiness are recorded, but 1-1 is “none” everywhere. It includes loss of strength.",
  },
  "weakness-without-support": {
    severity: "ask",
    ja: "筋力の低下やふらつきの記録がありますが、立つ、歩く、着がえるなどの項目がすべて「支援が不要」です。重いときの答えを確かめてください。",
    en: "Weak muscles or unsteadiness are recorded, but standing, walking and dressing need no support. Check the severe state.",
  },
  "pain-not-marked": {
    severity: "ask",
    ja: "痛くて動かせない記録がありますが、1-2「拘縮」がすべて「ない」です。「痛くて動かない」は拘縮に入ります。",
    en: "Too painful to move is recorded, but 1-2 is “none” everywhere. It counts as a stiff joint.",
  },
  "pain-without-support": {
    severity: "ask",
    ja: "痛くて動かせない記録がありますが、体を動かす項目がすべて「支援が不要」です。重いときの答えを確かめ、主治医にも伝えてください。",
    en: "Too painful to move is recorded, but no movement needs support. Check the severe state and tell the doctor.",
  },
  "pain-not-in-opinion": {
    severity: "ask",
    ja: "痛くて動かせない記録がありますが、医師意見書の「関節の拘縮」がすべて「ない」です。主治医に伝えてください。",
    en: "Too painful to move is recorded, but the doctor’s opinion has no stiff joint. Please tell the doctor.",
  },
  "all-can": {
    severity: "ask",
    ja: "困りごとの記録がありますが、どの項目も「できる」です。元気に見えても、無理をしていることがあります。重いときの答えと「できるが…」を聞いてください。",
    en: "Difficulties are recorded, but every item is “can”. Ask for the severe state and “can, but …”.",
  },
  "no-severe": {
    severity: "ask",
    ja: "症状が変わる人ですが、重いときの答えが一つもありません。重いときの様子を、項目ごとに聞いてください。",
    en: "The symptoms change, but no item has a severe answer. Ask item by item.",
  },
  "severe-milder": {
    severity: "ask",
    ja: "重いときの答えが、調査の日の答えより軽くなっています。二つの答えが逆でないか確かめてください。",
    en: "The severe answer is milder than the day’s. Please check that they are not swapped.",
  },
  "severe-without-remark": {
    severity: "must",
    ja: "重いときの答えが調査の日とちがいますが、特記事項がありません。重いときにいる手助けを、特記事項に書いてください。",
    en: "The severe answer differs from the day’s, but there is no remark. Write down the help that is needed then.",
  },
  "severe-without-frequency": {
    severity: "hint",
    ja: "重いときの答えはありますが、頻度がありません。どのくらいの頻度かを聞いてください。",
    en: "There is a severe answer, but not how often. Please ask.",
  },
  "remark-contradicts": {
    severity: "ask",
    ja: "「できる」と答えた項目の特記事項に、「できない」「全介助」という言葉があります。答えか文章を確かめてください。",
    en: "An item answered “can” has a remark that says “cannot” or “full help”. Please check either.",
  },
  "remark-says-can": {
    severity: "ask",
    ja: "手助けがいると答えた項目の特記事項が、「自立」「介助は不要」となっています。答えか文章を確かめてください。",
    en: "An item that needs help has a remark that says it needs none. Please check either.",
  },
  "repeat-in-remark": {
    severity: "ask",
    ja: "「同上」などと省略しています。内容が重なっても、省略しないで書いてください。「状態から写す」を使えます。",
    en: "A remark is shortened with “same as above”. Please write it out, even if it repeats.",
  },
  "vague-remark": {
    severity: "hint",
    ja: "頻度や時間、手助けの量が分からない言葉があります。印の言葉の質問を聞いてください。",
    en: "Some words leave open how often, how long or how much. Ask the question beside them.",
  },
  "remark-without-item": {
    severity: "must",
    ja: "どの項目のことか選んでいない特記事項があります。項目番号を選んでください。",
    en: "A remark names no item. Please choose its items.",
  },
  "remark-without-text": {
    severity: "ask",
    ja: "項目番号だけで、文章のない特記事項があります。文章を書くか、項目を外してください。",
    en: "A remark has items but no text. Please write it or take the items off.",
  },
  "remark-needed": {
    severity: "ask",
    ja: "この答えだけでは、様子が伝わりません。どこが、どうなのかを特記事項に書いてください。",
    en: "This answer alone does not say how it is. Please write where and how in a remark.",
  },
  "remark-helps": {
    severity: "hint",
    ja: "手助けがいる項目に、特記事項がありません。だれが、週に何回、何を手伝うかを書くと、審査会に伝わります。",
    en: "Items that need help have no remark. Who helps with what, and how often, lets the board see it.",
  },
  "unsure-without-words": {
    severity: "must",
    ja: "迷った項目に、状況が書かれていません。見たまま聞いたままを書いてください。",
    en: "An item is marked as unsure, but the situation is not written. Write it as it is.",
  },
  "answers-contradict": {
    severity: "ask",
    ja: "たがいに合わない答えがあります。どちらかを確かめてください。",
    en: "Some answers do not go together. Please check one of them.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type SurveyFindingCode = keyof typeof surveyFindings;
