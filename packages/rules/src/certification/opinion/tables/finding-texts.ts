/** What each finding says: what is so, why it matters, what to do. Ours; the line of the seed stands beside it. */
export const findingTexts = {
  // S3 L790
  "diagnosis-only": {
    severity: "must",
    ja: "病名だけが書かれています。審査会は暮らしの様子を知りたいので、経過や変わり方も書いてください。",
    en: "Only the diagnosis is written. The board needs to know daily life: please add the course and the changes.",
  },
  "future-day": {
    severity: "must",
    ja: "まだ来ていない日が入っています。日付を確かめてください。",
    en: "A day in the future is entered. Please check it.",
  },
  "seen-after-written": {
    severity: "must",
    ja: "最終診察日が、記入日より後になっています。どちらかを直してください。",
    en: "The day last seen is later than the day written. Please correct one of them.",
  },
  "admission-reversed": {
    severity: "must",
    ja: "退院が入院より前になっています。入院歴を確かめてください。",
    en: "The discharge is before the admission. Please check the admissions.",
  },
  "onset-after-seen": {
    severity: "ask",
    ja: "病気の始まりが、最後の診察より後になっています。日付を確かめてください。",
    en: "The onset is later than the day last seen. Please check the days.",
  },
  "seen-long-ago": {
    severity: "ask",
    ja: "最後の診察から長くたっています。様子が変わっているかもしれません。もう一度診察するか、変わりがないことを書いてください。",
    en: "The person was last seen long ago and may have changed. Please see them again or write that nothing changed.",
  },
  // S3 L810
  "stable-but-changes": {
    severity: "ask",
    ja: "「安定」ですが、ほかのところに、症状が変わると書かれています。変わるときは「不安定」にして、変わり方を書いてください。",
    en: "“Stable” is ticked, yet a change is recorded elsewhere. If symptoms change, tick “unstable” and say how.",
  },
  // S3 L810–814, L826
  "change-not-described": {
    severity: "must",
    ja: "「不安定」ですが、変わり方がまだ書かれていません。つらい時、軽い時、どのくらいの間かを書くか、(3)に書いて「(3)と合わせて記載」にしてください。",
    en: "“Unstable” without how: please write the severe state, the milder state and the time, or write it in (3) and say so.",
  },
  "pattern-not-chosen": {
    severity: "ask",
    ja: "どのように変わるかが、まだ選ばれていません。調査員の記録とくらべるために選んでください。",
    en: "No pattern of change is chosen. Please choose, so that it can be compared with the surveyor's record.",
  },
  // S3 L828
  "course-missing-for-reference": {
    severity: "must",
    ja: "「(3)と合わせて記載」ですが、(3)が空です。(3)に、変わり方や見通しを書いてください。",
    en: "It refers to (3), but (3) is empty. Please write the change or the outlook there.",
  },
  // S3 L824, L826
  "prognosis-missing": {
    severity: "must",
    ja: "進行が想定されていますが、期間と状態がそろっていません。認定の有効期間を決めるために要ります。「いつ頃、どんな状態に」を書いてください。",
    en: "Progression is expected, but period and state are not both written. They decide how long the grade holds.",
  },
  "progress-mentioned": {
    severity: "ask",
    ja: "文の中に、病気が進むという言葉があります。「進行が想定される」かどうかを確かめてください。",
    en: "The text speaks of progression. Please check whether progression is expected.",
  },
  // S3 L802
  "disease-differs": {
    severity: "ask",
    ja: "申請の病名と、診断名1がちがいます。同じ病気なら、法律の一覧にある病名で書き、細かい名前は（ ）に入れてください。",
    en: "Diagnosis 1 differs from the application. If it is the same disease, use the listed name and put the sub-type in brackets.",
  },
  // S3 L802–804
  "disease-not-listed": {
    severity: "ask",
    ja: "診断名1が、法律の一覧にない名前です。一覧から選び、細かい名前は（ ）に入れてください。",
    en: "Diagnosis 1 is not a name of the list. Please choose from it and put the sub-type in brackets.",
  },
  // S3 L834
  "course-without-time": {
    severity: "ask",
    ja: "経過に、いつのことかが書かれていません。年や月を入れてください。",
    en: "The course says no time. Please add years or months.",
  },
  // S3 L835, L885
  "drug-incomplete": {
    severity: "ask",
    ja: "薬の量、効果、副作用のどれかが空です。副作用がないときは「なし」と書いてください。",
    en: "A drug lacks its dose, effect or side effect. Write “none” when there is no side effect.",
  },
  "drug-name-missing": {
    severity: "must",
    ja: "薬の名前が空です。名前を書くか、その行を消してください。",
    en: "A drug has no name. Please write it or empty the row.",
  },
  "drugs-missing": {
    severity: "ask",
    ja: "薬が書かれていません。使っていなければ「投薬なし」に、使っていれば表に書いてください。",
    en: "No drug is written. Say that there are none, or fill in the table.",
  },
  "drugs-contradict": {
    severity: "must",
    ja: "「投薬なし」ですが、薬が書かれています。どちらかを直してください。",
    en: "“No drugs” is ticked, but drugs are written. Please correct one of them.",
  },
  // S3 L865
  "mental-without-ratings": {
    severity: "must",
    ja: "精神・神経症状が「有」ですが、二軸評価と生活障害評価がそろっていません。残りを選んでください。",
    en: "Mental signs are ticked, but not all ratings are made. Please choose the rest.",
  },
  "grading-items-missing": {
    severity: "must",
    ja: "一次判定で使う24項目が、まだそろっていません。残りに答えてください。",
    en: "Of the 24 entries the primary judgement computes with, some are not answered. Please answer the rest.",
  },
  // S3 L871
  "specialist-not-asked": {
    severity: "ask",
    ja: "精神科などにかかっていますが、主治医だけで評価しています。できれば、その医師に確かめてください。",
    en: "The person sees a specialist for the mind, but the attending doctor rated alone. If possible, confirm with them.",
  },
  // S3 L1325
  "rated-in-hospital": {
    severity: "ask",
    ja: "入院中のようです。病院の中の様子ではなく、アパートで一人で暮らすとしたらどうかで選んでいるか、確かめてください。",
    en: "The person seems to be in hospital. Please check that the ratings imagine life alone in a flat.",
  },
  "psychiatry-without-sign": {
    severity: "ask",
    ja: "精神科にかかっていますが、精神・神経症状が「無」です。確かめてください。",
    en: "The person sees a psychiatrist, but no mental sign is ticked. Please check.",
  },
  "no-but-ticked": {
    severity: "must",
    ja: "「無」ですが、その下に答えが残っています。「有」に直すか、下の答えを消してください。",
    en: "“No” is chosen, but answers remain below. Choose “yes” or empty them.",
  },
  "yes-but-none": {
    severity: "ask",
    ja: "「有」ですが、どの部分も「なし」です。どちらかを直してください。",
    en: "“Yes” is chosen, but every part says “none”. Please correct one of them.",
  },
  // S3 L853
  "risk-without-policy": {
    severity: "must",
    ja: "起こりそうな病態を選んでいますが、対処方針が空です。どうすればよいかを書いてください。",
    en: "Likely conditions are ticked, but not how to meet them. Please write it.",
  },
  // S3 L857
  "caution-without-text": {
    severity: "must",
    ja: "気をつけることが「あり」ですが、中身が空です。手伝う人が何に気をつければよいかを書いてください。",
    en: "A caution says yes, but not what. Please write what helpers should watch.",
  },
  "infection-without-text": {
    severity: "must",
    ja: "感染症が「有」ですが、中身が空です。世話をする人が身を守れるように書いてください。",
    en: "Infection says yes, but not what. Please write it, so that carers can protect themselves.",
  },
  // S3 L842–843
  "suction-incomplete": {
    severity: "must",
    ja: "吸引の回数か、一時的か継続的かが空です。書いてください。",
    en: "Suction lacks its times a day or whether it is temporary. Please fill in.",
  },
  // S3 L771 says it of remarks; the same holds here
  ditto: {
    severity: "ask",
    ja: "「同上」や「前回と同じ」と書かれています。この欄だけを読む人にも分かるように、くり返しでも書いてください。",
    en: "“Same as above” or the like is written. Please write it out for those who read this field alone.",
  },
  // S3 L792
  jargon: {
    severity: "ask",
    ja: "専門の言葉があります。福祉や介護の人も読むので、ふだんの言葉にかえるか、（ ）で説明してください。",
    en: "There are technical words. People from welfare read this too: use everyday words or explain in brackets.",
  },
  // S3 L863, L888
  "why-services-missing": {
    severity: "ask",
    ja: "サービスが要る理由が空です。使うと何が防げて、何が良くなるかを書いてください。",
    en: "Why services are needed is empty. Please say what they prevent and improve.",
  },
  // S3 L887
  "mental-effect-missing": {
    severity: "ask",
    ja: "心の症状で、暮らしがどう変わるかが空です。食事、睡眠、外出、人づきあいのことを書いてください。",
    en: "How the mind affects daily life is empty. Please write about meals, sleep, going out and people.",
  },
  // S3 L1148
  "first-but-written-before": {
    severity: "ask",
    ja: "「初回」ですが、前の意見書があります。回数を確かめてください。",
    en: "“First” is ticked, but there is an earlier opinion. Please check.",
  },
  "unchanged-since-last": {
    severity: "ask",
    ja: "経過が、前の意見書とまったく同じです。その後のことを書き足してください。",
    en: "The course is word for word the last one. Please add what happened since.",
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: "must" | "ask"; readonly ja: string; readonly en: string }>
>;
