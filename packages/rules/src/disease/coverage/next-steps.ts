import type { NextStep } from "./answer.ts";

/** What to do next, by the kind of open answer. */
export const nextSteps = {
  askList: {
    code: "ask-list",
    ja: "都道府県か厚生労働省の告示（対象疾病の一覧）で、病名を確かめてください。一覧を取り込むと、次から自動で確かめられます。",
    en: "Check the official list (ministerial notice) with the prefecture; importing it answers this from then on.",
  },
  askForm: {
    code: "ask-form",
    ja: "診断書で、対象になる型かどうかを確かめてください。書いていないときは、主治医に病名の型を聞いてください。",
    en: "Check on the diagnosis whether it is the listed form; if it does not say, ask the doctor for the form.",
  },
  askWhich: {
    code: "ask-which",
    ja: "診断書の病名を見て、候補から1つを選んでください。書き方が分からないときは、主治医に聞いてください。",
    en: "Choose one of the candidates by the name on the diagnosis; if it is not clear, ask the doctor.",
  },
  checkDay: {
    code: "check-day",
    ja: "確かめる日が正しいかを見てください。今の申請なら、今日の日付で確かめます。",
    en: "See whether the day is right; for an application today, check with the day of today.",
  },
  askOtherName: {
    code: "ask-other-name",
    ja: "別の病名が診断書にないか確かめてください。一覧の病気の一つの型であれば、その名前で対象になることがあります。",
    en: "See whether the diagnosis gives another name: a form of a listed disease may be covered under that name.",
  },
  askGrandfather: {
    code: "ask-grandfather",
    ja: "前の一覧のときに支給決定を受けた人は、続けて使えます。前の決定がないか確かめ、なければほかの制度を案内してください。",
    en: "Who had a decision under the former list keeps the services. Look for one; otherwise show the other schemes.",
  },
  askDoctor: {
    code: "ask-doctor",
    ja: "病名がこの一覧にありません。診断書の病名をそのまま確かめ、都道府県に問い合わせてください。",
    en: "This name is not in the catalogue. Take the name from the diagnosis and ask the prefecture.",
  },
} as const satisfies Readonly<Record<string, NextStep>>;
