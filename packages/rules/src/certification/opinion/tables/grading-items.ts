import type { GradingEntry } from "../grading-items.ts";

const degree: GradingEntry["options"] = {
  none: "ない",
  mild: "ある（軽度）",
  moderate: "ある（中度）",
  severe: "ある（重度）",
};
const level = (count: number): GradingEntry["options"] =>
  Object.fromEntries(Array.from("１２３４５６".slice(0, count), (label, at) => [String(at + 1), label]));

/**
 * The 24 entries of the opinion that the grading of 2014 computes with: its name of the item, our field, the field that
 * says there is nothing at all, and its words for our codes. Names and words: 平成26年厚生労働省令第5号 別表第一, as
 * `grading/edition2014` reads them; a test compares every one.
 */
// biome-ignore format: one item a line
export const gradingEntries: readonly GradingEntry[] = [
  { item: "麻痺 左上肢", key: "paralysis.left-arm", any: "paralysis.any", options: degree },
  { item: "麻痺 右上肢", key: "paralysis.right-arm", any: "paralysis.any", options: degree },
  { item: "麻痺 左下肢", key: "paralysis.left-leg", any: "paralysis.any", options: degree },
  { item: "麻痺 右下肢", key: "paralysis.right-leg", any: "paralysis.any", options: degree },
  { item: "麻痺 その他", key: "paralysis.other", any: "paralysis.any", options: degree },
  { item: "関節の拘縮 肩関節 左", key: "contracture.left-shoulder", any: "contracture.any", options: degree },
  { item: "関節の拘縮 肩関節 右", key: "contracture.right-shoulder", any: "contracture.any", options: degree },
  { item: "関節の拘縮 股関節 左", key: "contracture.left-hip", any: "contracture.any", options: degree },
  { item: "関節の拘縮 股関節 右", key: "contracture.right-hip", any: "contracture.any", options: degree },
  { item: "関節の拘縮 肘関節 左", key: "contracture.left-elbow", any: "contracture.any", options: degree },
  { item: "関節の拘縮 肘関節 右", key: "contracture.right-elbow", any: "contracture.any", options: degree },
  { item: "関節の拘縮 膝関節 左", key: "contracture.left-knee", any: "contracture.any", options: degree },
  { item: "関節の拘縮 膝関節 右", key: "contracture.right-knee", any: "contracture.any", options: degree },
  { item: "関節の拘縮 その他", key: "contracture.other", any: "contracture.any", options: { none: "ない", true: "ある", false: "ない" } },
  { item: "てんかん", key: "epilepsy.frequency", any: "epilepsy.any",
    options: { none: "ない", yearly: "ある（年１回以上）", monthly: "ある（月１回以上）", weekly: "ある（週１回以上）" } },
  { item: "二軸評価 精神症状", key: "rating.symptoms", any: null, options: level(6) },
  { item: "二軸評価 能力障害", key: "rating.ability", any: null, options: level(5) },
  { item: "生活障害評価 食事", key: "life.meals", any: null, options: level(5) },
  { item: "生活障害評価 生活リズム", key: "life.rhythm", any: null, options: level(5) },
  { item: "生活障害評価 保清", key: "life.cleanliness", any: null, options: level(5) },
  { item: "生活障害評価 金銭管理", key: "life.money", any: null, options: level(5) },
  { item: "生活障害評価 服薬管理", key: "life.medicines", any: null, options: level(5) },
  { item: "生活障害評価 対人関係", key: "life.people", any: null, options: level(5) },
  { item: "生活障害評価 社会的適応", key: "life.society", any: null, options: level(5) },
];
