/** What can be wrong with a row beside its cells: what happened and what to do. */
export const rowProblems = {
  "no-key-column": {
    ja: "番号の列がありません。ひな形の一つ目の列（本人の番号か、受付番号）を入れてください。",
    en: "There is no column with the number. Add the first column of the template.",
  },
  "repeated-column": {
    ja: "同じ欄の列が二つあります。一つにしてください。",
    en: "Two columns hold the same field. Keep one.",
  },
  "repeated-row": {
    ja: "同じ番号の行が二つあります。一つにしてください。",
    en: "Two rows have the same number. Keep one.",
  },
  "unknown-person": {
    ja: "この番号の人の記録がありません。番号を確かめるか、先に記録を作ってください。",
    en: "No record has this number. Check it, or make the record first.",
  },
  "open-case": {
    ja: "この人には、すすんでいる申請があります。その申請が終わってから取りこむか、この行を消してください。",
    en: "This person has a case that is going on. Import after its end, or take the row out.",
  },
  "other-kind": {
    ja: "この人には、別の種類（新規・更新・変更）の下書きがあります。種類を合わせるか、下書きを終わりにしてください。",
    en: "This person has a draft of another kind. Use that kind, or end the draft.",
  },
  "unknown-case": {
    ja: "この受付番号の申請がありません。番号を確かめてください。",
    en: "No case has this number. Check it.",
  },
  "case-closed": {
    ja: "この申請は終わっています。この行を消してください。",
    en: "This case has ended. Take the row out.",
  },
  "other-edition": {
    ja: "この申請の調査票は、別の版です。版を選びなおすか、版ごとに表を分けてください。",
    en: "The survey of this case is of the other edition. Choose that one, or split the table by edition.",
  },
  "survey-sent": {
    ja: "この申請の調査票は、もう送られています。直すときは、質問をつけて返してください。",
    en: "The survey of this case was sent already. Send it back with questions to change it.",
  },
} as const;
