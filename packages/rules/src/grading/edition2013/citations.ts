import type { Citation } from "../citation.ts";

const law = "平成十八年厚生労働省令第四十号";

/** What an answer of edition 2013 rests on. */
export const citations2013: readonly Citation[] = [
  { law, place: "別表第八 注１", for: { ja: "中間評価項目の得点", en: "Group scores" } },
  { law, place: "別表第八 注２、別表第九", for: { ja: "麻痺の種類", en: "Type of paralysis" } },
  { law, place: "別表第七 注", for: { ja: "特別な医療の時間", en: "Minutes of special care" } },
  {
    law,
    place: "第一条第一項",
    for: {
      ja: "時間の合計（別表第二から第六は条文では略。時間は用紙から入力）",
      en: "Standard minutes (Tables 2 to 6 are printed as omitted; the minutes are typed in from the sheet)",
    },
  },
  {
    law,
    place: "第二条第一号から第六号までのイ",
    for: { ja: "時間による区分", en: "The grade by the minutes" },
  },
  {
    law: "名古屋地方裁判所 平成24年9月7日判決 平成22(行ウ)22",
    place: "判決が示す一次判定の仕組み",
    for: {
      ja: "回帰値、IADL得点、行動得点による引き上げ（第二条各号のロは方法を定めていない）",
      en: "Raises by the regression value, the IADL score and the behaviour score (Article 2 names no method)",
    },
  },
];
