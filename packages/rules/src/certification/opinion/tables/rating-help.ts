/** One premise of the ratings, in our own words. */
export interface RatingHelp {
  readonly id: "help" | "alone" | "treated" | "any-department" | "ask-specialist";
  readonly ja: string;
  readonly en: string;
  readonly source: string;
}

/** What to have in mind when rating (requirements 289, 290, 350–352). */
export const ratingHelp: readonly RatingHelp[] = [
  {
    id: "help",
    ja: "ここでの「援助」は、助言や指導、手を貸すことなどを、すべて含みます。",
    en: "Help means advice, guidance and lending a hand alike.",
    source: "S3 L1324",
  },
  {
    id: "alone",
    ja: "病院など守られた所ではなく、アパートで一人で暮らすとしたらどうかを考えて選びます。",
    en: "Judge as if the person lived alone in a flat, not in a protected place such as a hospital.",
    source: "S3 L1325",
  },
  {
    id: "treated",
    ja: "ふつうは、薬の治療を長く続けている時の状態で選びます。",
    en: "As a rule, judge the state under long-term drug treatment.",
    source: "S3 L1326",
  },
  {
    id: "any-department",
    ja: "どの科の医師が選んでもかまいません。主治医として見たとおりに選びます。",
    en: "A doctor of any department may rate, as the attending doctor sees it.",
    source: "S3 L867–869",
  },
  {
    id: "ask-specialist",
    ja: "精神科などにもかかっている人は、その医師に確かめてから書きます。だれが評価したかも残します。",
    en: "If a psychiatrist or the like treats the person too, confirm with that doctor; who rated is kept.",
    source: "S3 L871",
  },
];
