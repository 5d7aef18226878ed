import type { Grade } from "../grade.ts";
import { sumTenths, type Tenths, tenthsFrom } from "../tenths.ts";
import { bands } from "./tables/bands.ts";

/** The eight kinds of care time on the official result sheet (障害程度区分基準時間), in its order. */
export const minutesNames = [
  "食事",
  "排泄",
  "移動",
  "清潔保持",
  "間接",
  "行動",
  "機能訓練",
  "医療関連",
] as const;

/** The name of one of the eight minutes. */
export type MinutesName = (typeof minutesNames)[number];

/**
 * The eight minutes in whole tenths, as printed on the sheet. They come from Tables 2–6, which the published text
 * prints as 「（略）」: they are entered, never computed here.
 */
export type Minutes = Readonly<Record<MinutesName, Tenths>>;

/** The standard minutes: 「…算定方法により算定される時間を合計した時間とする。」（第一条第一項） */
export function totalMinutes(minutes: Minutes): Tenths {
  return sumTenths(minutesNames.map((name) => minutes[name]));
}

const exactBands = bands.map(([grade, from, below]) => ({
  grade,
  from: tenthsFrom(from),
  below: below === null ? Number.POSITIVE_INFINITY : tenthsFrom(below),
}));

/**
 * The grade of the standard minutes alone: 「障害程度区分基準時間が二十五分以上三十二分未満である状態」 is 区分1, and so on
 * to 「百十分以上」, 区分6; under 25 minutes 非該当.
 * Source: 平成十八年厚生労働省令第四十号 第二条各号のイ (`tables/bands.ts`).
 *
 * @param total standard minutes in whole tenths, 0 or more.
 */
export function gradeByMinutes(total: Tenths): Grade {
  return exactBands.find(({ from, below }) => from <= total && total < below)?.grade ?? "非該当";
}
