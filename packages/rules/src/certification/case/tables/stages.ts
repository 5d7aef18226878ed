/** The stages of this half of the procedure, in order: words for staff, words for the person. */
export const stageRows = {
  not_applied: {
    ja: "申請の前",
    en: "Before the application",
    person: { ja: "まだ申請していません。", en: "You have not applied yet." },
    isEnd: false,
  },
  received: {
    ja: "受付の確認",
    en: "Application being checked",
    person: {
      ja: "申請を受け取りました。書類を確かめています。",
      en: "We have your application and are checking the papers.",
    },
    isEnd: false,
  },
  returned: {
    ja: "申請者の直し待ち",
    en: "Given back to the applicant",
    person: {
      ja: "申請に足りないところがあります。直して出してください。",
      en: "Something is missing. Please complete it and hand it in again.",
    },
    isEnd: false,
  },
  choosing_surveyor: {
    ja: "調査員を決める",
    en: "Choosing the surveyor",
    person: {
      ja: "話を聞きに行く調査員を決めています。",
      en: "We are choosing the surveyor who will visit you.",
    },
    isEnd: false,
  },
  arranging_visit: {
    ja: "訪問の日を決める",
    en: "Arranging the visit",
    person: {
      ja: "調査員が決まりました。訪問の日を相談します。",
      en: "The surveyor is chosen. We will agree on a day with you.",
    },
    isEnd: false,
  },
  waiting_for_visit: {
    ja: "訪問待ち",
    en: "Waiting for the visit",
    person: {
      ja: "訪問の日が決まりました。体調が悪い日は、変えられます。",
      en: "The day of the visit is set. It can be moved when you are unwell.",
    },
    isEnd: false,
  },
  surveying: {
    ja: "調査中",
    en: "Survey in progress",
    person: {
      ja: "聞いたことを、調査員がまとめています。",
      en: "The surveyor is writing down what you told.",
    },
    isEnd: false,
  },
  sent_back: {
    ja: "質問の答え待ち",
    en: "Sent back with questions",
    person: {
      ja: "書いた人に、くわしいことを聞いています。",
      en: "We are asking the writer of a paper for details.",
    },
    isEnd: false,
  },
  checking: {
    ja: "内容の確認",
    en: "Papers being checked",
    person: { ja: "届いた書類を確かめています。", en: "We are checking the papers that came in." },
    isEnd: false,
  },
  waiting_for_opinion: {
    ja: "医師意見書待ち",
    en: "Waiting for the doctor's opinion",
    person: { ja: "主治医の意見書を待っています。", en: "We are waiting for your doctor's opinion." },
    isEnd: false,
  },
  ready: {
    ja: "書類がそろった",
    en: "All papers are in",
    person: {
      ja: "書類がそろいました。まとめています。",
      en: "All papers are in. We are putting them together.",
    },
    isEnd: false,
  },
  complete: {
    ja: "審査会へ",
    en: "File complete",
    person: {
      ja: "準備が終わりました。次は、審査会で話し合います。",
      en: "The preparation is done. Next, the board will talk about it.",
    },
    isEnd: true,
  },
  withdrawn: {
    ja: "取下げ",
    en: "Withdrawn",
    person: {
      ja: "申請を取り下げました。いつでも、また申請できます。",
      en: "You withdrew the application. You can apply again at any time.",
    },
    isEnd: true,
  },
  closed: {
    ja: "終了",
    en: "Closed",
    person: { ja: "この申請は終わりました。", en: "This application was closed." },
    isEnd: true,
  },
} as const;
