import type { Citation } from "../citation.ts";
import type { Condition } from "./condition.ts";

const law = "平成二十六年厚生労働省令第五号";

const tables: readonly Citation[] = [
  { law, place: "別表第一", for: { ja: "項目の点数", en: "Points of the items" } },
  {
    law,
    place: "別表第一 注１",
    for: { ja: "1群から11群は点数を合計する", en: "The points of groups 1 to 11 are summed" },
  },
  {
    law,
    place: "別表第一 注２",
    for: { ja: "12群は合計せず、項目ごとに見る", en: "Group 12 is not summed; its items count one by one" },
  },
  {
    law: "平成十八年厚生労働省令第四十号",
    place: "別表第九",
    for: {
      ja: "麻痺の種類（平成二十六年の省令は、組み合わせの表を載せていない）",
      en: "Type of paralysis (the 2014 ordinance prints no table of combinations)",
    },
  },
  {
    law,
    place: "別表第二 注１、注２",
    for: { ja: "条件が見る点数", en: "The points that the conditions look at" },
  },
  {
    law,
    place: "e-Govの2020年の条文",
    for: {
      ja: "【要確認】2023年4月からの条文とは、一部だけを照らし合わせた",
      en: "To be checked: only parts were compared with the text in force since April 2023",
    },
  },
];

/** What an answer of edition 2014 rests on: the tables, the row of the deciding condition, and why that one decides. */
export function citations2014(deciding: Condition | null): readonly Citation[] {
  if (!deciding) return tables;
  return [
    ...tables,
    {
      law,
      place: `別表第二 番号${deciding.no}`,
      for: { ja: "決め手の条件と、その区分等該当可能性", en: "The deciding condition and its likelihood" },
    },
    {
      law,
      place: "第一条各号のイ",
      for: { ja: "条件に当てはまるときの区分", en: "The grade of a condition that is met" },
    },
    {
      law,
      place: "第一条後段",
      for: {
        ja: "二つ以上の条件に当てはまるときの決め方",
        en: "Which condition decides when two or more are met",
      },
    },
  ];
}
