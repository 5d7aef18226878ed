/**
 * 別表第七（第一条関係） 特別な医療 of 平成十八年厚生労働省令第四十号: 区分, 番号, 項目名, 時間（単位：分）.
 * Names verbatim, minutes as printed (half width). `law.test.ts` compares every row.
 */
export type Table7Row = readonly [kind: string, no: number, item: string, minutes: string];

// biome-ignore format: one row of the law per line
export const table7: readonly Table7Row[] = [
  ["処置内容", 1, "点滴の管理", "8.5"],
  ["処置内容", 2, "中心静脈栄養", "8.5"],
  ["処置内容", 3, "透析", "8.5"],
  ["処置内容", 4, "ストーマの処置", "3.8"],
  ["処置内容", 5, "酸素療法", "0.8"],
  ["処置内容", 6, "レスピレーター", "4.5"],
  ["処置内容", 7, "気管切開の処置", "5.6"],
  ["処置内容", 8, "疼痛の看護", "2.1"],
  ["処置内容", 9, "経管栄養", "9.1"],
  ["特別な対応", 10, "モニター測定", "3.6"],
  ["特別な対応", 11, "じょくそうの処置", "4.0"],
  ["失禁への対応", 12, "カテーテル", "8.2"],
];
