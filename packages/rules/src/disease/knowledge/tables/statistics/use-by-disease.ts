import type { About } from "../../disease-notes.ts";

export type UseRow = About & { readonly kana: string; readonly count: number; readonly line: number };

const row = (
  line: number,
  name: string,
  kana: string,
  count: number,
  notificationNo: number,
  more: Partial<Pick<About, "names" | "extent" | "within">> = {},
): UseRow => ({ line, name, kana, count, notificationNo, names: [], extent: "whole", within: [], ...more });

/** Users of home help in 2010 by disease, the eight most frequent (S3 L522–534). */
export const homeHelpRows: readonly UseRow[] = [
  row(525, "全身性エリテマトーデス", "ぜんしんせいえりてまとーです", 45, 49),
  row(526, "多発性筋炎及び皮膚筋炎", "たはつせいきんえんおよびひふきんえん", 23, 50, {
    names: ["多発筋炎", "皮膚筋炎", "多発性筋炎"],
  }),
  row(527, "多発性硬化症", "たはつせいこうかしょう", 19, 13, { extent: "part" }),
  row(528, "強皮症", "きょうひしょう", 14, 51),
  row(529, "重症筋無力症", "じゅうしょうきんむりょくしょう", 13, 11),
  row(530, "シェーグレン症候群", "しぇーぐれんしょうこうぐん", 12, 53),
  row(531, "ベーチェット病", "べーちぇっとびょう", 11, 56),
  row(532, "混合性結合組織病", "こんごうせいけつごうそしきびょう", 10, 52),
];

/** Users of short stay in 2010, all ten (S3 L536–542). */
export const shortStayRows: readonly UseRow[] = [
  row(539, "筋萎縮性側索硬化症", "きんいしゅくせいそくさくこうかしょう", 5, 2),
  row(540, "パーキンソン病", "ぱーきんそんびょう", 3, 6),
  row(541, "もやもや病", "もやもやびょう", 1, 22),
  row(
    542,
    "シャイ・ドレーガー症候群（多系統萎縮症）",
    "しゃい・どれーがーしょうこうぐん（たけいとういしゅくしょう）",
    1,
    17,
    {
      extent: "part",
      within: ["多系統萎縮症"],
    },
  ),
];

/** Pieces of equipment provided in 2010, the three most frequent diseases (S3 L544–551). */
export const equipmentRows: readonly UseRow[] = [
  row(547, "筋萎縮性側索硬化症", "きんいしゅくせいそくさくこうかしょう", 241, 2),
  row(548, "パーキンソン病", "ぱーきんそんびょう", 102, 6),
  row(549, "脊髄小脳変性症", "せきずいしょうのうへんせいしょう", 44, 18),
];
