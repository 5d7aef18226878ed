import type { Option } from "./form/index.ts";

/**
 * How a symptom changes: one list for the state form and the doctor's opinion, so that a board can lay both side by
 * side. Several can be true. The words of the manual for intractable diseases (S3 L691–695 for the surveyor, L818–822
 * for the doctor); 「その他」 stands for its 「等」.
 */
export const changePatterns: readonly Option[] = [
  {
    code: "in-a-day",
    ja: "1日の中で変動する",
    en: "changes within a day",
    plain: "朝と夕方など、1日のうちで良い時とつらい時があります。",
  },
  {
    code: "daily",
    ja: "毎日変動する",
    en: "changes from day to day",
    plain: "良い日とつらい日があります。",
  },
  {
    code: "sudden",
    ja: "急に重くなる",
    en: "suddenly becomes worse",
    plain: "前ぶれが少なく、急につらくなります。",
  },
  {
    code: "months-or-season",
    ja: "数ヶ月(季節)で変動する",
    en: "changes over months or with the season",
    plain: "数か月ごと、または季節ごとに、良い時とつらい時があります。",
  },
  {
    code: "weather",
    ja: "天候で変わる",
    en: "changes with the weather",
    plain: "暑さ、寒さ、雨、気圧などでつらくなります。",
  },
  {
    code: "other",
    ja: "その他",
    en: "other",
    plain: "上のどれでもない変わり方です。",
  },
];
