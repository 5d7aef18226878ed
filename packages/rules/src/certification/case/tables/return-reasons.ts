/**
 * Why an application is given back, with what the person does then. A disease that is not listed, and the lack of a
 * handbook, are no reasons: the first is decided with its reason, the second is never needed (S3 L34).
 */
export const returnReasons = {
  applicant: {
    ja: "申請する人の名前か連絡先が、足りません。",
    en: "The applicant's name or contact is not complete.",
    todo: "名前と、連絡のつく電話か住所を書いてください。",
    todoEn: "Please write the name and a telephone number or address.",
  },
  address: {
    ja: "住んでいる市町村が、確かめられません。",
    en: "The municipality of residence could not be confirmed.",
    todo: "今の住所が分かるものを見せてください。",
    todoEn: "Please show something with the present address.",
  },
  disease: {
    ja: "病気の名前が、はっきりしません。",
    en: "The name of the disease is not clear.",
    todo: "診断書などに書いてある名前を、そのまま書いてください。",
    todoEn: "Please write the name as it stands on the medical certificate.",
  },
  proof: {
    ja: "病気を確かめる書類が、ありません。",
    en: "A paper that proves the disease is missing.",
    todo: "診断書か受給者証などを、どれか1つ用意してください。",
    todoEn: "Please bring one of: medical certificate, recipient certificate.",
  },
  proof_expired: {
    ja: "書類の期限が、切れています。",
    en: "The paper has expired.",
    todo: "今の受給者証か、新しい診断書を用意してください。",
    todoEn: "Please bring a present certificate.",
  },
  onset: {
    ja: "病気が始まった時期が、書かれていません。",
    en: "The onset of the disease is not written.",
    todo: "「2019年ごろ」のような書き方で書いてください。",
    todoEn: "Please write it; about 2019 is enough.",
  },
  services: {
    ja: "使いたいサービスが、書かれていません。",
    en: "The services wished for are not written.",
    todo: "困っていることだけでもかまいません。窓口でいっしょに決めます。",
    todoEn: "What is difficult is enough; we decide together at the window.",
  },
  proxy: {
    ja: "代理の人の書類が、足りません。",
    en: "The paper of the proxy is missing.",
    todo: "委任状か、後見などを示す書類を用意してください。",
    todoEn: "Please bring a letter of authority or the paper of the guardian.",
  },
  doctor: {
    ja: "主治医が、分かりません。",
    en: "The attending doctor is not known.",
    todo: "通っている病院の名前を書いてください。決まっていなければ、窓口で相談できます。",
    todoEn: "Please write the hospital; without one, ask at the window.",
  },
  consent: {
    ja: "主治医に聞いてよいかが、書かれていません。",
    en: "Whether the doctor may be asked is not written.",
    todo: "よければ印をつけてください。よくなければ、窓口で相談できます。",
    todoEn: "Please tick it if you agree; if not, ask at the window.",
  },
  unreadable: {
    ja: "読めないところがあります。",
    en: "A part cannot be read.",
    todo: "印をつけたところを、もう一度書いてください。",
    todoEn: "Please write the marked part again.",
  },
} as const;
