import type { Figure } from "./figure.ts";

const DAY = 24 * 60;

function minutes(name: string, words: Figure["words"]): Figure {
  return { name, words, part: "minutes", decimals: 1, least: 0, most: DAY };
}

function sheet(name: string, words: Figure["words"]): Figure {
  return { name, words, part: "sheet", decimals: 4, least: -1_000_000, most: 1_000_000 };
}

/** The eight minutes and the three other figures of the official result (障害程度区分の一次判定結果). */
export const figures2013: readonly Figure[] = [
  minutes("食事", "form.minutes.eating"),
  minutes("排泄", "form.minutes.toilet"),
  minutes("移動", "form.minutes.moving"),
  minutes("清潔保持", "form.minutes.washing"),
  minutes("間接", "form.minutes.indirect"),
  minutes("行動", "form.minutes.behaviour"),
  minutes("機能訓練", "form.minutes.training"),
  minutes("医療関連", "form.minutes.medical"),
  sheet("回帰値", "form.sheet.regression"),
  sheet("IADL得点", "form.sheet.iadl"),
  sheet("行動得点", "form.sheet.behaviour"),
];
