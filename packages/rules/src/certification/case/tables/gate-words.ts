/** What is said when an act makes no sense in this state: why, and what to do. */
export const gateWords = {
  not_applied: {
    ja: "もう申請があります。別の申請は、新しく作ってください。",
    en: "There is an application already. Make a new case for another.",
  },
  applied: { ja: "まだ申請がありません。先に申請を入れてください。", en: "Enter the application first." },
  not_ended: {
    ja: "この申請は終わっています。続けるときは、新しい申請を作ってください。",
    en: "This case has ended. Make a new application to go on.",
  },
  file_open: {
    ja: "書類は審査会へ渡してあります。直すときは、先に書類をもう一度開いてください。",
    en: "The file went to the board. Open it again first.",
  },
  file_complete: { ja: "書類は、まだそろっていません。", en: "The file is not complete yet." },
  received: {
    ja: "受付の確認は終わっています。今の段階を見てください。",
    en: "The check of the application is over. See the present stage.",
  },
  returned: { ja: "返した申請ではありません。", en: "The application was not given back." },
  accepted: {
    ja: "申請を受け付けてからできます。先に受付の確認をしてください。",
    en: "Accept the application first.",
  },
  no_surveyor: {
    ja: "調査員は決まっています。代えるときは「調査員を代える」を使ってください。",
    en: "There is a surveyor. Use change to replace.",
  },
  has_surveyor: { ja: "調査員が決まっていません。先に決めてください。", en: "Assign a surveyor first." },
  surveyor_may: {
    ja: "調査員に利害の関係があります。別の調査員に代えてください。",
    en: "The surveyor has a conflict of interest. Change the surveyor.",
  },
  other_wished: {
    ja: "別の調査員を希望するという話は、出ていません。",
    en: "No other surveyor was wished for.",
  },
  no_other_wished: {
    ja: "本人が別の調査員を希望しています。先に、代えるかどうかを決めてください。",
    en: "The person wishes for another surveyor. Settle this first.",
  },
  companion_wanted: {
    ja: "調査員に医療の資格があるので、同行はいりません。",
    en: "The surveyor has a medical qualification; no companion is needed.",
  },
  no_companion_asked: {
    ja: "もう同行を頼んであります。頼みなおすときは、先に取り消してください。",
    en: "A companion was asked already. Take it back to ask anew.",
  },
  companion_asked: {
    ja: "返事を待っている同行の依頼は、ありません。",
    en: "No request waits for an answer.",
  },
  companion_coming: { ja: "取り消す同行の依頼は、ありません。", en: "There is no request to take back." },
  companion_open: { ja: "同行のことは、もう決まっています。", en: "The companion is settled already." },
  visit_planned: { ja: "決まっている訪問がありません。先に日を決めてください。", en: "Set a visit first." },
  past_use_not_asked: { ja: "利用の記録は、もう聞いてあります。", en: "Past use was asked already." },
  past_use_not_answered: { ja: "利用の記録は、もう入っています。", en: "Past use is known already." },
  not_coordinated: {
    ja: "保健の部署との打ち合わせは、もう記録してあります。",
    en: "The coordination is recorded already.",
  },
  opinion_not_asked: {
    ja: "意見書は、もう頼んであります。頼みなおすときは、先に取り消してください。",
    en: "The opinion was asked already. Take it back to ask anew.",
  },
  opinion_asked: {
    ja: "返事を待っている意見書の依頼は、ありません。",
    en: "No request for the opinion waits.",
  },
  opinion_coming: {
    ja: "意見書を、まだ頼んでいません。先に頼んでください。",
    en: "Ask for the opinion first.",
  },
  opinion_not_sent: { ja: "意見書は、もう届いています。", en: "The opinion has come already." },
} as const;
