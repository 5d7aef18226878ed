import { type OptionFinder, optionFinder, type OptionWords } from "../reading/options.ts";
import type { Item2013 } from "./items.ts";

/**
 * Everyday words → the label, beside the form's own words, which are accepted position by position. A word stands
 * only where it cannot mean another option of the same item (`words.test.ts`).
 */
// biome-ignore format: one label per line
const otherWords: OptionWords = {
  ない: ["なし", "無し", "無"],
  ある: ["あり", "有り", "有"],
  ときどきある: ["時々ある", "ときどき", "時々"],
  できる: ["自立"],
  自立: ["できる"],
  見守り等: ["見守り"],
  "見守り、一部介助": ["見守り・一部介助", "見守り,一部介助", "見守り一部介助", "見守り等", "見守り", "一部介助"],
  希にある: ["まれにある", "稀にある", "希に", "まれに", "稀に"],
  月に１回以上: ["月1回以上"],
  週に１回以上: ["週1回以上"],
  日に１回以上: ["日1回以上"],
  ほぼ毎日: ["毎日"],
  "ほぼ毎日（ほぼ外出のたび）": ["ほぼ毎日", "ほぼ外出のたび"],
  やっと聞える: ["やっと聞こえる"],
  大声が聞える: ["大声が聞こえる"],
  ほとんど聞えず: ["ほとんど聞こえず", "ほとんど聞こえない"],
};

/**
 * 7-ツ alone splits 「ある」 in two on the form. Table 8 has one value for both, so the split is not kept: it would only
 * matter for the tables that are not printed.
 */
const eatingWords: OptionWords = {
  ある: ["3A", "3B", "3A.週1回以上", "3B.ほぼ毎日", "ある(3A)", "ある(3B)", "週1回以上", "ほぼ毎日"],
};

/** All words accepted for the options of an item, by label. */
export function wordsOf({ number, options, formLabels }: Item2013): OptionWords {
  const own = number === "7-ツ" ? eatingWords : {};
  const words = options.map(({ label }, at) => {
    const formLabel = formLabels[at] ?? label;
    const withoutStop = formLabel.replace(/。$/u, "");
    return [label, [formLabel, withoutStop, ...(otherWords[label] ?? []), ...(own[label] ?? [])]] as const;
  });
  return Object.fromEntries(words);
}

/** Finds the option of an item by Table 8's label, the form's words, an everyday word, or its number from 1. */
export function finderFor(item: Item2013): OptionFinder {
  return optionFinder(item, wordsOf(item));
}
