/** What stands above the form: what it is for, and who reads it (requirements 262–264; S3 L790, L792), in our words. */
export const purpose = {
  ja: [
    "この意見書は、ふつうの診断書とは違います。審査会が、どのくらいの手助けがいるかを決めるために読みます。",
    "病名だけでなく、暮らしで何が、いつ、どのくらい難しいかを書いてください。",
    "福祉や介護の人も読みます。専門の言葉は、ふだんの言葉にかえてください。",
    "ここに書かれていないことは、審査会には伝わりません。",
  ],
  en: [
    "This is not an ordinary certificate. The board reads it to decide how much help is needed.",
    "Not the diagnosis alone: say what is difficult in daily life, when and how much.",
    "People from welfare and care read it too. Please use everyday words.",
    "What is not written here does not reach the board.",
  ],
} as const;
