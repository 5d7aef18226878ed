import type { Grade } from "../../grade.ts";

/**
 * 第二条 of 平成十八年厚生労働省令第四十号, 各号のイ: the standard minutes (障害程度区分基準時間) of each grade, from
 * (以上) and below (未満). Below the first band no number of Article 2 applies: 非該当. `law.test.ts` compares every
 * row with the kanji numbers of the text.
 */
export type Band = readonly [grade: Grade, from: string, below: string | null];

// biome-ignore format: one number of the article per line
export const bands: readonly Band[] = [
  ["区分1", "25", "32"],
  ["区分2", "32", "50"],
  ["区分3", "50", "70"],
  ["区分4", "70", "90"],
  ["区分5", "90", "110"],
  ["区分6", "110", null],
];
