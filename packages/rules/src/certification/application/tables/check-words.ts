/** What the checks of an application say: what is open, why, and what to do. */
export const checkWords = {
  no_disease: {
    severity: "must",
    ja: "病気が1つも入っていません。書類の名前を入れてください。",
    en: "No disease is entered. Enter the name on the paper.",
  },
  no_past_use: {
    severity: "must",
    ja: "サービスを使ったことがあるのに、内容が入っていません。1つ以上入れるか「分からない」にしてください。",
    en: "Services were used, but none is entered. Enter at least one, or choose not known.",
  },
  future: {
    severity: "must",
    ja: "今日より後の日付があります。日付を確かめてください。",
    en: "A day lies in the future. Please check it.",
  },
  proxy_paper: {
    severity: "must",
    ja: "代理を示す書類を、まだ見ていません。見せてもらってください。",
    en: "The paper of the proxy was not seen. Ask to see it.",
  },
  proxy_permission: {
    severity: "must",
    ja: "この人には、代理の許可がないか、期間が過ぎています。本人に確かめてください。",
    en: "This person has no permission as proxy, or it has ended. Ask the person.",
  },
  person_does_not_know: {
    severity: "ask",
    ja: "本人が申請を知りません。本人の気持ちを確かめてから進めてください。",
    en: "The person does not know of it. Ask for the person's wish first.",
  },
  no_way_to_reach: {
    severity: "must",
    ja: "連絡のしかたがありません。住所か電話番号を聞いてください。",
    en: "There is no way to reach the person. Ask for an address or telephone number.",
  },
  calls_contradict: {
    severity: "ask",
    ja: "電話を希望していますが、電話をしてよいことになっていません。どちらかを直してください。",
    en: "Telephone is preferred, but calls are not allowed. Change one of them.",
  },
  not_explained: {
    severity: "ask",
    ja: "制度の説明が、まだです。説明の紙をわたして、質問を聞いてください。",
    en: "The explanation has not been given. Hand over the sheet and ask for questions.",
  },
  no_doctor: {
    severity: "ask",
    ja: "主治医がいません。意見書を書ける医師を、いっしょにさがしてください。",
    en: "There is no attending doctor. Help to find one who can write the opinion.",
  },
  no_consent_doctor: {
    severity: "ask",
    ja: "主治医に頼んでよいという同意がありません。意見書がいるわけを話して、もう一度聞いてください。",
    en: "No consent to ask the doctor. Explain why the opinion is needed and ask again.",
  },
  no_consent_past_use: {
    severity: "ask",
    ja: "これまでの利用は、保健の部署に聞きません。本人から聞いてください。",
    en: "The health department is not asked. Ask the person for past use.",
  },
  not_covered: {
    severity: "ask",
    ja: "この日の一覧に、この病気はありません。断らずに、ほかの制度を案内してください。受け付けるかは市町村が決めます。",
    en: "Not on the list of that day. Do not send the person away: show the other schemes.",
  },
  proof_to_ask: {
    severity: "ask",
    ja: "書類だけでは、病気を確かめられません。期限や日付を見て、今の書類があるかを聞いてください。",
    en: "The papers do not prove the disease. See their days, and ask for present ones.",
  },
} as const;
