import type { OptionWords } from "../reading/options.ts";

/**
 * Words of the paper sheets in use and of everyday files → the ordinance's label. A word stands only where it cannot
 * mean another option of the same item: a bare 「ある」 for a limb says no degree and is therefore not accepted.
 */
export const optionWords: OptionWords = {
  支援が不要: ["できる", "ない", "不要", "支援不要"],
  見守り等の支援が必要: ["見守り等", "見守り等の支援"],
  部分的な支援が必要: ["部分的な支援", "部分支援"],
  全面的な支援が必要: ["全面的な支援", "全面支援"],
  希に支援が必要: ["希にある", "希に", "まれにある", "まれに", "稀にある", "稀に支援が必要"],
  月に１回以上の支援が必要: ["月に1回以上", "月1回以上"],
  週に１回以上の支援が必要: ["週に1回以上", "週1回以上"],
  "ほぼ毎日（週に５日以上の）支援が必要": [
    "ほぼ毎日",
    "ほぼ毎日支援が必要",
    "ほぼ毎日(週に5日以上)",
    "週に5日以上",
  ],
  "ある（軽度）": ["軽度", "軽"],
  "ある（中度）": ["中度", "中"],
  "ある（重度）": ["重度", "重"],
  "ある（年１回以上）": ["年1回以上"],
  "ある（月１回以上）": ["月1回以上"],
  "ある（週１回以上）": ["週1回以上"],
};
