import type { About } from "../../disease-notes.ts";

export type HandbookRow = About & {
  readonly kana: string;
  /** Whole tenths of a percent, as printed. */
  readonly share: number;
  readonly owners: number;
  readonly patients: number;
  readonly line: number;
};

const row = (
  line: number,
  name: string,
  kana: string,
  [share, owners, patients]: readonly [share: number, owners: number, patients: number],
  notificationNo: number,
  more: Partial<Pick<About, "names" | "within">> = {},
): HandbookRow => ({
  line,
  name,
  kana,
  share,
  owners,
  patients,
  notificationNo,
  names: [],
  extent: "whole",
  within: [],
  ...more,
});

/** Who held a physical disability handbook in 2010 (S3 L557–574); lower shares are left out by the source. */
export const handbookRows: readonly HandbookRow[] = [
  row(562, "亜急性硬化性全脳炎", "あきゅうせいこうかせいぜんのうえん", [875, 35, 40], 24),
  row(563, "脊髄性筋萎縮症", "せきずいせいきんいしゅくしょう", [720, 322, 447], 3),
  row(564, "副腎白質ジストロフィー", "ふくじんはくしつじすとろふぃー", [684, 78, 114], 20, {
    within: ["ペルオキシソーム病"],
  }),
  row(565, "網膜色素変性症", "もうまくしきそへんせいしょう", [556, 8524, 15328], 90),
  row(566, "球脊髄性筋萎縮症", "きゅうせきずいせいきんいしゅくしょう", [544, 319, 586], 1),
  row(567, "筋萎縮性側索硬化症", "きんいしゅくせいそくさくこうかしょう", [532, 3423, 6431], 2),
  row(568, "脊髄小脳変性症", "せきずいしょうのうへんせいしょう", [531, 7373, 13882], 18),
  row(569, "ハンチントン病", "はんちんとんびょう", [487, 273, 561], 8),
  row(570, "多系統萎縮症", "たけいとういしゅくしょう", [478, 3729, 7797], 17),
  row(571, "特発性大腿骨頭壊死症", "とくはつせいだいたいこつとうえししょう", [466, 4202, 9023], 71, {
    names: ["特発性大腿骨頭壊死"],
  }),
  row(572, "悪性関節リウマチ", "あくせいかんせつりうまち", [432, 1820, 4209], 46, {
    within: ["関節リウマチ"],
  }),
  row(573, "広範脊柱管狭窄症", "こうはんせきちゅうかんきょうさくしょう", [413, 1339, 3242], 70),
  row(574, "肺動脈性肺高血圧症", "はいどうみゃくせいはいこうけつあつしょう", [411, 111, 270], 86),
];
