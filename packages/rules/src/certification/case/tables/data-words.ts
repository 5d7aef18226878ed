/** What is wrong with the content of an event: what happened and what to do. */
export const dataWords = {
  reason_missing: {
    ja: "理由がありません。1つ以上選んでください。",
    en: "No reason is given. Choose at least one.",
  },
  same_surveyor: {
    ja: "同じ調査員です。別の人を選んでください。",
    en: "It is the same surveyor. Choose another.",
  },
  visit_unknown: { ja: "その訪問は、決まっている訪問にありません。", en: "No such visit is planned." },
  visit_known: { ja: "同じ訪問が、もう入っています。", en: "This visit is entered already." },
  hours: {
    ja: "時刻が正しくありません。始まりと終わりを、24時間の形で入れてください。",
    en: "The times are not right. Write beginning and end as HH:MM.",
  },
  minutes: {
    ja: "かかる時間が正しくありません。8時間までの長さを入れてください。",
    en: "The length is not right. Enter at most eight hours.",
  },
  rests: { ja: "休みの時間が、訪問の時間の外にあります。", en: "A rest lies outside the visit." },
  questions_missing: {
    ja: "質問がありません。聞きたいことを1つ以上書いてください。",
    en: "There is no question. Write at least one.",
  },
  question_unknown: {
    ja: "その質問はないか、もう答えてあります。",
    en: "There is no such question, or it was answered.",
  },
  questions_open: { ja: "まだ答えていない質問があります。", en: "Some questions have no answer." },
  due_before: {
    ja: "期限が、頼んだ日より前です。日付を直してください。",
    en: "The due day is before the request.",
  },
  step: {
    ja: "知らせた回数が合いません。新しい内容を見てください。",
    en: "The number of reminders does not fit. Look again.",
  },
  parts_missing: { ja: "読んだところが選ばれていません。", en: "No part is chosen." },
} as const;
