/** What an act needs: said when it is missing. `soft` warns only. */
export const needWords = {
  application_complete: {
    strength: "hard",
    ja: "申請に、直すところが残っています。一覧を見て直すか、理由をつけて返してください。",
    en: "The application has open points. Complete them, or give it back with reasons.",
  },
  explained: {
    strength: "soft",
    ja: "制度の説明が、まだ記録されていません。説明の紙をわたし、質問を聞いてください。",
    en: "The explanation is not recorded. Hand over the sheet and ask for questions.",
  },
  receipt: {
    strength: "soft",
    ja: "受領書を、まだわたしていません。印刷するか、画面で見せてください。",
    en: "The receipt was not given. Print it or show it.",
  },
  coordinated: {
    strength: "soft",
    ja: "保健の部署との打ち合わせが、記録されていません。終わったら記録してください。",
    en: "The coordination with the health department is not recorded.",
  },
  conflict_declared: {
    strength: "hard",
    ja: "調査員が、利害の関係があるかをまだ答えていません。答えてもらってください。",
    en: "The surveyor has not declared whether there is a conflict of interest.",
  },
  companion_settled: {
    strength: "hard",
    ja: "調査員に医療の資格がありません。保健所に同行を頼むか、同行なしの理由を残してください。",
    en: "The surveyor has no medical qualification: ask for a companion, or keep the reason for going without.",
  },
  pack_read: {
    strength: "soft",
    ja: "準備の資料に、まだ読んでいないところがあります。読んでから始めてください。",
    en: "Parts of the preparation are unread. Please read them first.",
  },
  past_use: {
    strength: "soft",
    ja: "これまでのサービスの利用が、まだ分かりません。保健の部署に聞いてください。",
    en: "Past use of services is not known. Ask the health department.",
  },
  state_form_first: {
    strength: "hard",
    ja: "先に「状態について」を書いてください。項目の調査は、そのあとに始めます。",
    en: "Write the state form first; the items come after it.",
  },
  visited: {
    strength: "hard",
    ja: "面接をした訪問が、記録されていません。訪問を記録してから送ってください。",
    en: "No visit is recorded. Record it before sending.",
  },
  document_complete: {
    strength: "hard",
    ja: "答えの入っていないところがあります。一覧から順に入れてください。",
    en: "Some answers are missing. Go through the list.",
  },
  no_differences: {
    strength: "hard",
    ja: "二つの端末で、ちがう答えが入っています。どちらかを選んでください。",
    en: "Two devices hold different answers. Choose one.",
  },
  questions_answered: {
    strength: "hard",
    ja: "まだ答えていない質問があります。すべてに答えてください。",
    en: "Some questions have no answer yet.",
  },
  doctor_consent: {
    strength: "hard",
    ja: "主治医に聞いてよいという同意が、申請にありません。本人に確かめてください。",
    en: "The application holds no consent to ask the doctor. Ask the person.",
  },
  survey_accepted: {
    strength: "hard",
    ja: "調査の書類に、確かめていないものがあります。読んで受け取ってください。",
    en: "Papers of the survey are not accepted yet.",
  },
  opinion_accepted: {
    strength: "hard",
    ja: "医師意見書を、まだ受け取っていません。届いたら確かめてください。",
    en: "The doctor's opinion is not accepted yet.",
  },
} as const;
